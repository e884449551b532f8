import type { CalendarDay } from '@vern/domain/calendar';
import { CODE_LIST_VERSION } from '@vern/domain/incident';
import type { AffectedPerson, IncidentReport } from '@vern/domain/incident/schema';
import { VIOLENCE_QUESTION_SET_VERSION } from '@vern/domain/theme/violence';
import type { SeedUnit } from '../organisation/seed-unit.ts';

/** One affected employee, as they were reported, by name. */
export type SentPerson = AffectedPerson & { readonly personId: string };

/** What a made-up event was: everything a person answers about it, and nothing the server settles. */
export type SentEvent = Pick<IncidentReport, 'kinds' | 'perpetratorRole' | 'location' | 'answers' | 'severitySelf'> & {
  readonly affected: readonly SentPerson[];
  /** The description; null for one who wrote none. */
  readonly text: string | null;
};

/** One report as it reached the server. */
export interface SentReport {
  readonly municipalityId: string;
  readonly unit: SeedUnit;
  readonly reporterId: string;
  readonly event: SentEvent;
  readonly day: CalendarDay;
  /** `HH:MM`; null for one who remembers the day alone. */
  readonly time: string | null;
  /** In milliseconds. */
  readonly receivedAt: number;
  readonly hidesName: boolean;
}

/** The report as the form would have sent it. */
export function reportOf({ unit, event, day, time, hidesName }: SentReport): IncidentReport {
  const { text, affected, ...told } = event;
  return {
    ...told,
    theme: 'violence_and_threats',
    codeListVersion: CODE_LIST_VERSION,
    questionSetVersion: VIOLENCE_QUESTION_SET_VERSION,
    unitId: unit.id,
    departmentId: null,
    occurredOn: day,
    occurredTime: time,
    occurredPrecision: time === null ? 'day_only' : 'about_time',
    affected: [...affected],
    ...(text === null ? {} : { description: text }),
    acknowledged: [],
    hideNameFromSafetyRep: hidesName,
    continuesIncidentId: null,
  };
}

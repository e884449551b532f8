import type { CalendarDay } from '@vern/domain/calendar';
import type {
  Absence,
  ContactWish,
  IncidentKind,
  InjuredBodyPart,
  InjuryKind,
  Location,
  PerpetratorRole,
  PhysicalInjury,
  PsychologicalImpact,
  Severity,
} from '@vern/domain/incident';
import type { ViolenceAnswers } from '@vern/domain/incident/schema';
import type { SeedUnit } from '../organisation/seed-unit.ts';

/** Health data about one affected employee, as it was told. */
export interface SentHealth {
  readonly injuredBodyParts: readonly InjuredBodyPart[];
  readonly injuryKind: InjuryKind;
  readonly firstAidGiven: boolean;
  readonly sawDoctor: boolean;
  readonly consentShareMedical: boolean;
}

/** One affected employee, as they were reported. */
export interface SentPerson {
  readonly personId: string;
  readonly physicalInjury: PhysicalInjury;
  readonly psychologicalImpact: PsychologicalImpact;
  readonly absence: Absence;
  readonly wantsContact: ContactWish;
  readonly health: SentHealth | null;
}

/** What a made-up event was, before anybody handles it: everything a person answers, and nothing the server settles. */
export interface SentEvent {
  readonly kinds: readonly IncidentKind[];
  readonly perpetratorRole: PerpetratorRole;
  readonly location: Location;
  readonly answers: ViolenceAnswers;
  readonly severitySelf: Severity;
  readonly affected: readonly SentPerson[];
  /** The description; null for one who wrote none. */
  readonly text: string | null;
}

/** One report as it reached the server. */
export interface SentReport {
  readonly id: string;
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

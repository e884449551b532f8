import { osloDay } from '@vern/domain/calendar';
import {
  computeSeverityFloor,
  harmFlags,
  mostUrgentWish,
  type PersonHarm,
  type Severity,
  settleSeverity,
} from '@vern/domain/incident';
import type { Handler } from '@vern/domain/incident/handling';
import { retentionClassOf } from '@vern/domain/retention';
import type { Handlers } from '../organisation/find-handlers.ts';
import type { SentEvent, SentReport } from './sent-report.ts';

/** What the server settles of a report when it comes in. */
export interface SettledReport extends SentReport {
  readonly level: { readonly floor: Severity; readonly severity: Severity };
  readonly flags: { readonly physicalHarm: boolean; readonly psychologicalStrain: boolean };
  readonly wantsContact: ReturnType<typeof mostUrgentWish>;
  readonly retentionClass: ReturnType<typeof retentionClassOf>;
  readonly handler: Handler;
  /** Who leads the place that handles it. */
  readonly handlerId: string;
}

/** Settle a report by the domain's own rules: nothing here decides anything. */
export function settleReport(sent: SentReport, handlers: Handlers): SettledReport {
  const { event, unit, reporterId } = sent;
  const level = levelOf(event);
  const { physicalInjury, psychologicalStrain } = harmFlags(event.affected);
  const receivedOn = osloDay(new Date(sent.receivedAt));
  const handler = handlers.handlerOf({
    unitId: unit.id,
    reporterId,
    affectedPersonIds: event.affected.map(({ personId }) => personId),
    aboutLeader: event.perpetratorRole === 'leader',
    receivedOn,
  });
  return {
    ...sent,
    level,
    flags: { physicalHarm: physicalInjury, psychologicalStrain },
    wantsContact: mostUrgentWish(event.affected.map((each) => each.wantsContact)),
    retentionClass: retentionClassOf({ severity: level.severity, affected: event.affected }),
    handler,
    handlerId: handlers.chiefAt(handler.handlerNodeId, receivedOn),
  };
}

/** The level of an event: the reporter's own, never below the floor. */
export function levelOf({ kinds, answers, affected, severitySelf }: SentEvent): SettledReport['level'] {
  const { floor } = computeSeverityFloor({ kinds, ...answers, affected: affected.map(harmOf) });
  return { floor, severity: settleSeverity(severitySelf, floor) };
}

function harmOf({ health, ...harm }: SentEvent['affected'][number]): PersonHarm {
  return health === null ? harm : { ...harm, firstAidGiven: health.firstAidGiven, sawDoctor: health.sawDoctor };
}

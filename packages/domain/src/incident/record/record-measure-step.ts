import { MEASURE_STEPS, type MeasureOwnStepName, type MeasureParty, type MeasureStatus } from '../../measure/index.ts';
import type { MeasureChange, MeasureOrigin } from '../../measure/ports/index.ts';
import { nextStatus, toldOf } from '../../step/index.ts';
import { audit, news } from '../../subject/index.ts';
import { INCIDENT_NEWS } from '../news/index.ts';
import type { Recording } from './recording.ts';

/** A step that somebody takes with a measure alone. */
export type TakenMeasureStep = {
  readonly step: MeasureOwnStepName;
  readonly as: MeasureParty;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string | undefined;
};

/** A measure that a step is taken with. */
export type SteppedMeasure = {
  readonly id: string;
  readonly version: number;
  readonly status: MeasureStatus;
  readonly origins: readonly MeasureOrigin[];
};

/**
 * What a step changes of a measure, what goes on record with everything that it came from, and who is told.
 * @throws {DomainError} `action_not_allowed` in this state or by this party.
 */
export function recordMeasureStep(
  { id, version, status: from, origins }: SteppedMeasure,
  { step, as, deputyFor }: TakenMeasureStep,
  by: Recording,
): MeasureChange {
  const row = MEASURE_STEPS.rows[step];
  const status = nextStatus(MEASURE_STEPS, { step, from, by: as });
  const doneAt = status === 'done' ? by.now : null;
  const isSettled = doneAt !== null || from === 'done';
  const touched = {
    entityType: 'measure' as const,
    entityId: id,
    changedFields: isSettled ? ['status', 'doneAt'] : ['status'],
    details: deputyFor === undefined ? {} : { deputyFor },
  };
  // It is news of the report, and its measure's owner is no party of that.
  const parties = toldOf(MEASURE_STEPS, { step, from, by: as }).filter((party) => party !== 'owner');
  const to = { parties, leftOut: [by.actorId] };
  return {
    id,
    expectedVersion: version,
    from,
    set: { status, doneAt },
    audit: origins.map((origin) => audit(by, row.record, origin, touched)),
    news: origins.flatMap((origin) => news(by, INCIDENT_NEWS, row.news, origin.id, to)),
  };
}

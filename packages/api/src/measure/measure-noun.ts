import { DomainError } from '@vern/domain/errors';
import { type MeasureStep, recordMeasureStep } from '@vern/domain/incident/record';
import { MEASURE_STEPS, type MeasureParty, type MeasureStatus } from '@vern/domain/measure';
import { type MeasureGrants, measureGrants } from '@vern/domain/measure/policy';
import type { MeasureRecord, OwnMeasureDone } from '@vern/domain/measure/ports';
import type { StepEffects, SteppedNoun } from '../step/take-step.ts';
import type { Work } from '../work.ts';
import { measureScopeOf } from './measure-scope.ts';

/** A measure that was found, and what the actor may do with it. */
export type FoundMeasure = {
  readonly measure: Pick<MeasureRecord, 'id' | 'status' | 'version'> & { readonly incidentId: string };
  readonly grants: MeasureGrants;
};

type Change = MeasureStep & OwnMeasureDone;

/** A measure, for steps to be taken on it. */
export type MeasureNoun<Input extends { readonly version: number }> = SteppedNoun<
  MeasureStatus,
  MeasureParty,
  MeasureStep['step'],
  Input,
  FoundMeasure,
  StepEffects,
  Change
>;

/** What is the same wherever a measure was found. */
export const MEASURE_NOUN: Omit<MeasureNoun<never>, 'load'> = {
  steps: MEASURE_STEPS,
  standing: ({ measure }) => measure,
  takerOf: (_work, { measure, grants }, step) => {
    const grant = grants[step];
    if (!grant) throw new DomainError('action_not_allowed', { action: step, status: measure.status });
    return { as: grant.relation, deputyFor: grant.asDeputyFor };
  },
  settle: ({ measure: { id, incidentId, status: from, version: expectedVersion } }, { step, as, deputyFor }, by) => {
    const taken = { step, measureId: id, incidentId, from, as, deputyFor };
    return { ...taken, id, expectedVersion, at: by.now, ...recordMeasureStep(taken, by) };
  },
  write: ({ ports, scope }, change) => {
    if (change.as === 'handler') return ports.incidents.finishMeasure(scope, change, change.audit);
    return change.step === 'finish' ? ports.measures.finishOwn(scope, change) : ports.measures.reopenOwn(scope, change);
  },
};

/** A measure that the actor was given, whether or not they may see its report: however many others they have. */
export const OWN_MEASURE: MeasureNoun<{ readonly measureId: string; readonly version: number }> = {
  ...MEASURE_NOUN,
  load: async (work, { measureId }) => {
    const measure = await work.ports.measures.find(work.scope, measureId);
    if (!measure) throw new DomainError('not_found', { id: measureId });
    return foundMeasure(work, { ...measure, ownerId: work.scope.actorId }, null);
  },
};

/** A measure with what its policy says of the actor. */
export function foundMeasure(
  work: Work,
  measure: FoundMeasure['measure'] & Pick<MeasureRecord, 'ownerId' | 'doneAt'>,
  decides: Parameters<typeof measureScopeOf>[2],
): FoundMeasure {
  return { measure, grants: measureGrants(work.actor, measureScopeOf(work, measure, decides), work.day) };
}

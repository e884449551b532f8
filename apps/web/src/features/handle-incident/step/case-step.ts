import type { SentStepName } from '@vern/domain/incident';
import type { MeasureOwnStepName } from '@vern/domain/measure';
import type { CaseView } from '../../../server/answers.ts';
import { trpc } from '../../../server/trpc.ts';

/** What is done with a measure from its case, and which step of a measure that is. */
export const MEASURE_MOVES = {
  startMeasure: 'start',
  putBackMeasure: 'putBack',
  finishMeasure: 'finish',
} as const satisfies Readonly<Record<string, MeasureOwnStepName>>;

/** Name of one of them. */
export type MeasureMove = keyof typeof MEASURE_MOVES;

/** What the API asks for, but which case and which version of it. */
type Input<S extends SentStepName> = Omit<Parameters<(typeof trpc.incident)[S]['mutate']>[0], 'incidentId' | 'version'>;

type MeasureStep = {
  readonly action: MeasureMove;
  readonly input: { readonly measureId: string; readonly version: number };
};

/** A step that somebody takes on a case, with everything it needs but which case and which version of it. */
export type CaseStep =
  | { readonly [S in SentStepName]: { readonly action: S; readonly input: Input<S> } }[SentStepName]
  | MeasureStep;

/** Done whatever has become of the case meanwhile: a text has no version. */
const OF_ANY_VERSION: readonly SentStepName[] = ['redact'];

/** Whether it is done with a measure alone, which has a version of its own. */
export function isMeasureMove(step: CaseStep): step is MeasureStep {
  return step.action in MEASURE_MOVES;
}

/** Each action's own input is what `CaseStep` lets nobody mix up: here they all go the same way. */
type Take = (input: object) => Promise<CaseView | { readonly incident: CaseView | null }>;

/**
 * Take a step on the version of the case that the person looks at.
 *
 * @returns The case as it is afterwards; null when the step took it out of the person's sight.
 */
export async function takeCaseStep(
  { id: incidentId, version }: Pick<CaseView, 'id' | 'version'>,
  step: CaseStep,
): Promise<CaseView | null> {
  if (isMeasureMove(step)) {
    await trpc.measure[MEASURE_MOVES[step.action]].mutate(step.input);
    return trpc.incident.open.query({ incidentId });
  }
  const { action, input } = step;
  const take = trpc.incident[action].mutate as Take;
  const on = OF_ANY_VERSION.includes(action) ? { incidentId } : { incidentId, version };
  const taken = await take({ ...on, ...input });
  return 'incident' in taken ? taken.incident : taken;
}

import type { SentStepName } from '@vern/domain/incident';
import type { CaseView } from '../../../server/answers.ts';
import { trpc } from '../../../server/trpc.ts';

type StepName = SentStepName | 'finishMeasure';

/** What the API asks for, but which case and which version of it. */
type Input<S extends StepName> = Omit<Parameters<(typeof trpc.incident)[S]['mutate']>[0], 'incidentId' | 'version'>;

/** A step that somebody takes on a case, with everything it needs but which case and which version of it. */
export type CaseStep = { readonly [S in StepName]: { readonly action: S; readonly input: Input<S> } }[StepName];

/** Done whatever has become of the case meanwhile: a text has no version, and a measure has one of its own. */
const OF_ANY_VERSION: readonly StepName[] = ['redact', 'finishMeasure'];

/** Each action's own input is what `CaseStep` lets nobody mix up: here they all go the same way. */
type Take = (input: object) => Promise<CaseView | { readonly incident: CaseView | null }>;

/**
 * Take a step on the version of the case that the person looks at.
 *
 * @returns The case as it is afterwards; null when the step took it out of the person's sight.
 */
export async function takeCaseStep(
  { id: incidentId, version }: Pick<CaseView, 'id' | 'version'>,
  { action, input }: CaseStep,
): Promise<CaseView | null> {
  const take = trpc.incident[action].mutate as Take;
  const on = OF_ANY_VERSION.includes(action) ? { incidentId } : { incidentId, version };
  const taken = await take({ ...on, ...input });
  return 'incident' in taken ? taken.incident : taken;
}

import { recordMeasureStep, recordStep } from '@vern/domain/incident/record';
import { audit } from '@vern/domain/subject';
import type { Random } from '../random/create-random.ts';
import { type KeptCase, withChange, withMeasureStep } from './kept-case.ts';
import { type ReceivedReport, writerAt } from './receive-report.ts';
import { effectOf, isMeasureStep, STEP_KINDS, type Step } from './step.ts';

/** How long before the first step its handler opened the report, in milliseconds. */
const READ_BEFORE = 40_000;

/**
 * Take the steps one after the other: the domain says what each changes.
 * @throws {DomainError} When the domain refuses one of them.
 */
export function takeSteps(random: Random, report: ReceivedReport, steps: readonly Step[]): KeptCase {
  return steps.reduce((kept, step) => take(random, report, kept, step), withFirstRead(random, report, steps[0]));
}

function take(random: Random, { reporterId, handlerId }: ReceivedReport, kept: KeptCase, step: Step): KeptCase {
  const { facts } = kept;
  if (isMeasureStep(step)) {
    const by = writerAt(random, step.by ?? handlerId, step.at);
    const as = step.by === undefined ? 'handler' : 'owner';
    const origins = [{ type: 'incident', id: facts.id }] as const;
    const change = recordMeasureStep({ ...kept.measures.at(-1)!, origins }, { step: step.action, as }, by);
    return withMeasureStep(kept, change, by);
  }
  const kind = STEP_KINDS[step.action];
  const by = writerAt(random, step.by ?? takerOf(kind.as, kept, { reporterId, handlerId }), step.at);
  const text = 'text' in step && step.action !== 'add_measure' ? step.text : undefined;
  const taken = { ...kind, deputyFor: step.deputyFor, text, effect: effectOf(step, kept, by) };
  return withChange(kept, recordStep(kept, taken, by), by.actorId);
}

function takerOf(
  as: 'reporter' | 'affected' | 'handler',
  { identities }: KeptCase,
  { reporterId, handlerId }: Pick<ReceivedReport, 'reporterId' | 'handlerId'>,
): string {
  if (as === 'handler') return handlerId;
  return as === 'reporter' ? reporterId : identities.find(({ relation }) => relation === 'affected')!.personId;
}

/** The first step is taken by somebody who has opened the report. Its reporter may withdraw it without opening it. */
function withFirstRead(random: Random, { received, handlerId }: ReceivedReport, first: Step | undefined): KeptCase {
  if (first === undefined || first.action === 'withdraw') return received;
  const { deputyFor } = first;
  const by = writerAt(random, first.by ?? handlerId, first.at - READ_BEFORE);
  const details = deputyFor === undefined ? {} : { deputyFor };
  const read = audit(by, 'incident.read', { type: 'incident', id: received.facts.id }, { details });
  return { ...received, audit: [...received.audit, { ...read, by: by.actorId }] };
}

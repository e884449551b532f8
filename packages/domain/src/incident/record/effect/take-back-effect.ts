import type { IncidentFacts } from '../../shape/index.ts';
import type { StepEffect } from '../step-effect.ts';

/** What it does that a report comes back to those who handle it, whether they take it back or get it back. */
export function takeBackEffect({ delegateId }: Pick<IncidentFacts, 'delegateId'>): StepEffect {
  return { set: { delegateId: null }, details: delegateId === null ? {} : { from: delegateId } };
}

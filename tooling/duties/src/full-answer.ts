import type { DutiesFound } from '@vern/domain/duty';
import { type CaseAnswer, writtenDuty, writtenStep } from './answer-case.ts';

/** An answer with the reason for everything in it, and how each date was counted. */
export function fullAnswer(id: string, { severity, duties, care }: DutiesFound): CaseAnswer {
  return {
    id,
    severity,
    duties: duties.map((duty) => ({ ...writtenDuty(duty), why: duty.why, counted: duty.counted })),
    care: care.map((step) => ({ ...writtenStep(step), why: step.why, counted: step.counted })),
  };
}

import { talkEffect } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Talk = {
  readonly incidentId: string;
  readonly version: number;
  /** The day of the talk, `YYYY-MM-DD`. */
  readonly talkedOn: string;
  /** What it was about and what was agreed, for those who follow up. */
  readonly text?: string | undefined;
  readonly acknowledged: readonly string[];
};

/**
 * Write down that one has talked with those it happened to: what a report owes them from the first day on. They are told
 * that it stands there. A talk is an answer too, and a later one does not take the first away.
 * @throws {DomainError} `talk_day_not_possible`, and what every step may refuse.
 */
export function recordTalk(work: Work, { talkedOn, ...step }: Talk): Promise<void> {
  return takeStep(work, { ...step, ability: 'recordTalk' }, ({ facts }) => talkEffect(facts, talkedOn, work));
}

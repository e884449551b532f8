import { osloDay } from '../../../calendar/index.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

/** What steps do that need nothing but the moment they are taken. */
export const CLOCK_EFFECTS = {
  /** The reporter has heard from the handler, and the case waits for them. */
  ask: ({ now }) => ({ answers: true, set: { askedOn: osloDay(now) } }),
  answer: () => ({ set: { askedOn: null } }),
  withdraw: ({ now }) => ({ set: { closedAt: now } }),
  closeAsWithdrawn: ({ now }) => ({ answers: true, set: { closedAt: now, askedOn: null } }),
  /** Somebody it concerns is not done with it, or its handler closed it too soon. */
  reopen: () => ({ set: { closedAt: null } }),
} as const satisfies Readonly<Record<string, (by: Pick<Recording, 'now'>) => StepEffect>>;

import { addDays, type CalendarDay, osloDay, weekdayOf } from '@vern/domain/calendar';
import type { IncidentStatus } from '@vern/domain/incident';
import type { Random } from '../random/create-random.ts';

/** One step that somebody took, at an instant in milliseconds. */
export type Step =
  | { readonly at: number; readonly action: 'receive' | 'talk' | 'assess' | 'close' | 'withdraw' | 'note' }
  | { readonly at: number; readonly action: 'ask' | 'answer'; readonly question: number }
  | { readonly at: number; readonly action: 'add_measure'; readonly measure: number; readonly dueOn: CalendarDay }
  | { readonly at: number; readonly action: 'finish_measure' };

/** The status each step leads to. */
export const STATUS_AFTER: Readonly<Partial<Record<Step['action'], IncidentStatus>>> = {
  receive: 'received',
  talk: 'in_progress',
  assess: 'in_progress',
  ask: 'in_progress',
  add_measure: 'in_progress',
  note: 'in_progress',
  close: 'closed',
  withdraw: 'withdrawn',
};

const WITHDRAWN = 0.008;
/** Most leaders talk with whoever it happened to once they have read of it; where nobody wrote so, it stays due. */
const TALKED = 0.9;
const NOTED = 0.1;
const ASKED = 0.06;
const MEASURED = 0.3;

/**
 * What happened to a report, oldest first, until now. A prompt leader answers in a day or two, a slow one in weeks; what
 * lies after `until` has not happened yet, so the latest reports are open and some of them late.
 */
export function handle(random: Random, receivedAt: number, patience: number, until: number): readonly Step[] {
  if (random.chance(WITHDRAWN)) {
    const at = receivedAt + (20 + random.below(90)) * 60_000;
    return at <= until ? [{ at, action: 'withdraw' }] : [];
  }
  const steps: Step[] = [];
  let at = receivedAt;
  const after = (workingDays: number) => {
    at = later(random, at, workingDays);
    return at;
  };
  steps.push({ at: after(random.gamma(1.1, patience)), action: 'receive' });
  if (random.chance(TALKED)) steps.push({ at: after(random.gamma(1, 0.3)), action: 'talk' });
  if (random.chance(ASKED)) {
    const question = random.below(2);
    steps.push({ at: after(random.gamma(1, 1)), action: 'ask', question });
    steps.push({ at: after(random.gamma(1, 2)), action: 'answer', question });
  }
  if (random.chance(NOTED)) steps.push({ at: after(random.gamma(1, 1)), action: 'note' });
  steps.push({ at: after(random.gamma(1.5, patience)), action: 'assess' });
  if (random.chance(MEASURED)) {
    const measure = random.below(9);
    const added = after(0.2);
    steps.push({ at: added, action: 'add_measure', measure, dueOn: addDays(osloDay(new Date(added)), 14) });
    steps.push({ at: after(random.gamma(2, 5)), action: 'finish_measure' });
  }
  steps.push({ at: after(random.gamma(1.5, 2 + patience)), action: 'close' });
  const open = steps.findIndex((step) => step.at > until);
  return open === -1 ? steps : steps.slice(0, open);
}

/** An instant within working hours some working days later; the same day when there is room for it. */
function later(random: Random, from: number, workingDays: number): number {
  const whole = Math.floor(workingDays);
  const sameDay = from + Math.ceil((workingDays - whole) * 4 * 3_600_000) + random.below(50) * 60_000 + 60_000;
  let day = osloDay(new Date(from));
  const hour = new Date(sameDay).getUTCHours();
  if (whole === 0 && weekdayOf(day) <= 5 && hour >= 6 && hour < 15) return sameDay;
  for (let left = Math.max(1, whole); left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return Date.parse(`${day}T06:00:00Z`) + random.below(9 * 60) * 60_000;
}

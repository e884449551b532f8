import { addDays, osloDay, weekdayOf } from '@vern/domain/calendar';
import type { Random } from '../random/create-random.ts';
import { CLOSING_ANSWERS, LEFT_REASONS, MEASURES, NOTES, QUESTIONS } from './handling-texts.ts';
import type { Step } from './step.ts';

const WITHDRAWN = 0.008;
/** Most leaders talk with whoever it happened to once they have read of it; where nobody wrote so, it stays due. */
const TALKED = 0.9;
const NOTED = 0.1;
const ASKED = 0.06;
const MEASURED = 0.3;
/** Of the measures, those that are somebody's among the staff. */
const GIVEN = 0.3;

/** How a report is handled: how fast, by whom besides the leader, in which language, and until when. */
export interface Handling {
  /** Working days that the leader takes for a step, on average. */
  readonly patience: number;
  /** Now, in milliseconds. */
  readonly until: number;
  readonly language: 'nb' | 'nn';
  readonly staffIds: readonly string[];
}

/**
 * What happened to a report, oldest first, until now. A prompt leader answers in a day or two, a slow one in weeks; what
 * lies after `until` has not happened yet, so the latest reports are open and some of them late.
 */
export function handle(random: Random, receivedAt: number, handling: Handling): readonly Step[] {
  const { patience, until, language } = handling;
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
    const { question, answer } = random.pick(QUESTIONS);
    steps.push({ at: after(random.gamma(1, 1)), action: 'ask', text: question[language] });
    steps.push({ at: after(random.gamma(1, 2)), action: 'answer', text: answer[language] });
  }
  if (random.chance(NOTED))
    steps.push({ at: after(random.gamma(1, 1)), action: 'note', text: random.pick(NOTES)[language] });
  steps.push({ at: after(random.gamma(1.5, patience)), action: 'assess' });
  if (random.chance(MEASURED)) steps.push(...measure(random, after, handling));
  steps.push({
    at: after(random.gamma(1.5, 2 + patience)),
    action: 'close',
    text: random.pick(CLOSING_ANSWERS)[language],
    leavesReason: random.pick(LEFT_REASONS)[language],
  });
  const open = steps.findIndex((step) => step.at > until);
  return open === -1 ? steps : steps.slice(0, open);
}

function measure(
  random: Random,
  after: (workingDays: number) => number,
  { language, staffIds }: Handling,
): readonly Step[] {
  const { type, ...text } = random.pick(MEASURES);
  const at = after(0.2);
  const ownerId = random.chance(GIVEN) ? random.pick(staffIds) : null;
  const dueOn = addDays(osloDay(new Date(at)), 14);
  return [
    { at, action: 'add_measure', type, text: text[language], dueOn, ...(ownerId ? { ownerId } : {}) },
    { at: after(random.gamma(2, 5)), action: 'finish', ...(ownerId ? { by: ownerId } : {}) },
  ];
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

import { CARE_STEP_IDS, CARE_STEP_LABELS, CARE_STEPS, type CareStep, type CareStepId } from '@vern/domain/duty';
import { words } from '../codes/en/duty.ts';
import { amountInWords } from './time-words.ts';

/** The steps of the care as a table, a column for each level. */
export function careTable(): string {
  return [
    '| Step | | Level 1 | Level 2 | Level 3 | Who | After |',
    '|---|---|---|---|---|---|---|',
    ...CARE_STEP_IDS.map(row),
  ].join('\n');
}

function row(id: CareStepId): string {
  const step: CareStep = CARE_STEPS[id];
  const what = `${words.careSteps[id]}<br>*${CARE_STEP_LABELS.entries[id].label}*`;
  const times = ([1, 2, 3] as const).map((level) => timeAt(step, level));
  return `| ${[id, what, ...times, words.owners[step.who], step.basis ?? 'ours'].join(' | ')} |`;
}

function timeAt({ at }: CareStep, level: 1 | 2 | 3): string {
  if (typeof at === 'string') return `when ${at} is due, if it applies`;
  const given = at[level];
  if (given === null) return '–';
  const { deadline, when, onlyOnTheDay } = given;
  const roll = { next: ' →', previous: ' ←', none: '' }[deadline.roll];
  const isRolled = deadline.unit === 'weeks' || deadline.unit === 'months';
  return [
    `${amountInWords(deadline)}${isRolled ? roll : ''}`,
    ...(when === undefined ? [] : [`when ${words.conditions[when]}`]),
    ...(onlyOnTheDay === true ? ['when the report comes in on the day it happened'] : []),
  ].join(', ');
}

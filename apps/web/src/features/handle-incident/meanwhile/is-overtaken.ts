import { refusalOf } from '@vern/app-frame/refusal';

const OVERTAKEN = [
  'stale_version',
  'action_not_allowed',
  'no_open_question',
  'question_already_open',
  'already_answered',
];

/** Whether a step was refused because the case has moved on, so that fetching it again is the way on. */
export function isOvertaken(error: unknown): boolean {
  return Boolean(error) && OVERTAKEN.includes(refusalOf(error).code);
}

import type { z } from 'zod';
import { DUTY_REFUSAL_CODES, type DutyRefusal, type DutyRefusalCode } from './duty-refusal.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with something's shape, in the refusals' own names. Its input must have been reported. */
export function refusalOfIssue(issue: Issue): DutyRefusal {
  const [extra = ''] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, extra] : issue.path;
  // A code in a list is refused as the list; an object in a list is refused with its own number.
  const isCodeInList = issue.code === 'invalid_value' && typeof path.at(-1) === 'number';
  return { code: codeOf(issue), path: (isCodeInList ? path.slice(0, -1) : path).join('.') };
}

function codeOf(issue: Issue): DutyRefusalCode {
  if (issue.code === 'unrecognized_keys') return 'unknown_field';
  const ours = DUTY_REFUSAL_CODES.find((code) => code === issue.message);
  if (ours !== undefined) return ours;
  if (issue.input === undefined || issue.input === null) return 'missing_field';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'missing_field';
  if (issue.code === 'invalid_value') return codeOfValue(issue.values[0], issue.input);
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'out_of_range';
  // A number that is not whole is a number all the same.
  return typeof issue.input === 'number' && issue.code === 'invalid_type' && issue.expected === 'int'
    ? 'out_of_range'
    : 'wrong_type';
}

/** A value of the wrong kind is not an unknown code. */
function codeOfValue(allowed: unknown, given: unknown): DutyRefusalCode {
  if (typeof given !== typeof allowed) return 'wrong_type';
  return typeof given === 'string' ? 'unknown_code' : 'out_of_range';
}

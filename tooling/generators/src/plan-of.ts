import { newNoun } from './new-noun.ts';
import { newQuestion } from './new-question.ts';
import { newRole } from './new-role.ts';
import { newStep } from './new-step.ts';
import type { Plan } from './plan.ts';
import { nounWords } from './words-of.ts';

const USAGE = `Usage:
  pnpm new noun NAME [--plural WORD]     one English word in small letters: duty, meeting
  pnpm new step NAME [--of NOUN]         camelCase: callBack; of a report when no noun is named
  pnpm new role NAME                     snake_case: night_guard
  pnpm new question NAME [--about event|person] [--asked in_report|after_receipt|by_handler]
                                         camelCase: wasAlone; of the event after the receipt when nothing is said`;

/** What else was said. */
type Options = {
  readonly plural?: string | undefined;
  readonly of?: string | undefined;
  readonly about?: string | undefined;
  readonly asked?: string | undefined;
};

/**
 * What is to be done for what was asked.
 * @throws {RangeError} With the usage, or with what is wrong with a name.
 */
export function planOf(
  said: readonly string[],
  { plural, of = 'incident', about = 'event', asked = 'after_receipt' }: Options,
): Plan {
  const [kind, name] = said;
  if (!name || said.length !== 2) throw new RangeError(USAGE);
  switch (kind) {
    case 'noun':
      return newNoun(nounWords(name, plural));
    case 'step':
      return newStep(name, of);
    case 'role':
      return newRole(name);
    case 'question':
      return newQuestion(name, { about, asked });
    default:
      throw new RangeError(USAGE);
  }
}

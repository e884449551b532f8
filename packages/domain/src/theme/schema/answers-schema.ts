import { z } from 'zod';
import type { CodeOf } from '../../locale/index.ts';
import { codeSchema, codesSchema } from '../../schema/index.ts';
import type { AnswerForm, AskedWhen, QuestionSet } from '../question.ts';

/** What an answer holds. */
type AnswerTo<A extends AnswerForm> = A extends { readonly type: 'one_of'; readonly codes: infer T }
  ? CodeOf<T>
  : A extends { readonly type: 'many_of'; readonly codes: infer T }
    ? CodeOf<T>[]
    : A extends { readonly type: 'yes_no' }
      ? boolean
      : number;

/** The answers to a set's questions about the event, by question code: each may be missing. */
export type AnswersTo<S extends QuestionSet> = {
  [Q in Extract<S['questions'][number], { readonly subject: 'event' }> as Q['code']]?:
    | AnswerTo<Q['answer']>
    | undefined;
};

type Shape<S extends QuestionSet> = {
  [N in keyof AnswersTo<S>]-?: z.ZodOptional<z.ZodType<Exclude<AnswersTo<S>[N], undefined>>>;
};

/**
 * The document a theme's answers are kept in, as strict as a hand-written schema: unknown questions, unknown codes and
 * a code given twice are refused. Questions about a person are no part of it. A new theme needs a question set and
 * nothing else.
 *
 * @param asked - The moments whose required questions must be answered by now; others may be, and none must.
 */
export function answersSchema<const S extends QuestionSet>(
  set: S,
  asked: readonly AskedWhen[],
): z.ZodObject<Shape<S>, z.core.$strict> {
  const entries = set.questions
    .filter(({ subject }) => subject === 'event')
    .map((question) => {
      const schema = answerSchema(question.answer);
      return [question.code, question.isRequired && asked.includes(question.asked) ? schema : schema.optional()];
    });
  // Built from the rows that the type is read off.
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodObject<Shape<S>, z.core.$strict>;
}

function answerSchema(answer: AnswerForm) {
  switch (answer.type) {
    case 'one_of':
      return codeSchema(answer.codes);
    case 'many_of':
      return codesSchema(answer.codes);
    case 'yes_no':
      return z.boolean();
    case 'count':
      return z.int().min(0).max(answer.max);
  }
}

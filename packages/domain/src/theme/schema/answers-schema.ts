import { z } from 'zod';
import type { AskedWhen, Question, QuestionSet } from '../question.ts';

/**
 * The document a theme's answers are kept in, as strict as a hand-written schema: unknown questions, unknown codes and
 * a code given twice are refused. A new theme needs a question set and nothing else.
 *
 * @param asked - The moments whose required questions must be answered by now; others may be, and none must.
 */
export function answersSchema(set: QuestionSet, asked: readonly AskedWhen[]) {
  return z.strictObject(
    Object.fromEntries(
      set.questions.map((question) => {
        const schema = answerSchema(question.answer);
        return [question.code, question.isRequired && asked.includes(question.asked) ? schema : schema.optional()];
      }),
    ),
  );
}

function answerSchema(answer: Question['answer']) {
  switch (answer.type) {
    case 'one_of':
      return z.enum(answer.codes.codes);
    case 'many_of':
      return z
        .array(z.enum(answer.codes.codes))
        .max(answer.codes.codes.length)
        .refine((codes) => new Set(codes).size === codes.length, { error: 'code_twice' });
    case 'yes_no':
      return z.boolean();
    case 'count':
      return z.int().min(0).max(answer.max);
  }
}

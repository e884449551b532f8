import { z } from 'zod';
import { answerCase, type CaseAnswer } from './answer-case.ts';
import { caseFileSchema } from './case-file.schema.ts';

/** The answers to a file of cases, in its order; or what keeps the text from being such a file. */
export function answerFile(text: string): { readonly answers: readonly CaseAnswer[] } | { readonly fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: 'The file is no JSON.' };
  }
  const { data, error } = caseFileSchema.safeParse(json);
  if (error !== undefined) return { fault: `The file is no vern-duty-cases/1:\n${z.prettifyError(error)}` };
  return { answers: data.cases.map((each) => answerCase(each, data.calendars)) };
}

/** Where the page itself leaves the question it asked before the app was there (`early/early.ts`). */
export type Begun = { vernMe?: Promise<Response> | undefined };

/** The question that is asked early, to the letter: the address of the API and what tRPC's client writes behind it. */
const EARLY_QUESTION = '/trpc/session.me?input=%7B%7D';

/**
 * The answer that is on its way already to a question, if there is one. It is given once: who asks again wants to know
 * what is true by then.
 */
export function takeEarly(question: string, begun: Begun): Promise<Response> | undefined {
  if (question !== EARLY_QUESTION) return undefined;
  const { vernMe } = begun;
  begun.vernMe = undefined;
  return vernMe;
}

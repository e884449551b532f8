import type { QueryClient } from '@tanstack/react-query';

type Asked = { readonly query: (input: never) => Promise<unknown> };

/** The path of everything that can be asked of a client, such as `incident.mine`. */
export type QuestionPath<Client> = {
  [Noun in keyof Client & string]: {
    [Verb in keyof Client[Noun] & string]: Client[Noun][Verb] extends Asked ? `${Noun}.${Verb}` : never;
  }[keyof Client[Noun] & string];
}[keyof Client & string];

type At<Client, Path> = Path extends `${infer Noun}.${infer Verb}`
  ? Client[Noun & keyof Client][Verb & keyof Client[Noun & keyof Client]]
  : never;

/** What a question is asked with. */
export type QuestionInput<Client, Path> =
  At<Client, Path> extends { query: (input: infer Input, ...more: never[]) => unknown } ? Input : never;

/** What it is answered with. */
export type AnswerTo<Client, Path> =
  At<Client, Path> extends { query: (...given: never[]) => Promise<infer Answer> } ? Answer : never;

/**
 * How an app asks and keeps answers: each under its procedure's path and its input, so that no name of it is written twice.
 *
 * @param client - The API, by noun and procedure.
 */
export function makeAsk<Client extends object>(client: Client) {
  const nouns = client as Readonly<
    Record<string, Readonly<Record<string, { query(input: unknown): Promise<unknown> }>>>
  >;

  /** Under which name an answer is kept; without an input, what the names of all answers to it begin with. */
  const keyOf = <Path extends QuestionPath<Client>>(
    path: Path,
    input?: QuestionInput<Client, Path>,
  ): readonly unknown[] => [...path.split('.'), ...(input === undefined ? [] : [input])];

  /** A question for `useQuery`: the name of its answer, and how it is asked. */
  const ask = <Path extends QuestionPath<Client>>(path: Path, input: QuestionInput<Client, Path>) => ({
    queryKey: keyOf(path, input),
    queryFn: () => {
      const [noun = '', verb = ''] = path.split('.');
      return nouns[noun]![verb]!.query(input) as Promise<AnswerTo<Client, Path>>;
    },
  });

  /** What somebody did has touched these answers: those in sight are fetched again, the others when they come into sight. */
  const touch = (queries: QueryClient, ...paths: readonly QuestionPath<Client>[]): Promise<unknown> =>
    Promise.all(paths.map((path) => queries.invalidateQueries({ queryKey: keyOf(path) })));

  return { ask, keyOf, touch };
}

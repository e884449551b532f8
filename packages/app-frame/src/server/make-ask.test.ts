import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { makeAsk } from './make-ask.ts';

const client = {
  report: {
    mine: { query: async ({ page }: { readonly page: number }) => [`report ${page}`] },
    open: { query: async ({ id }: { readonly id: string }) => id },
    close: { mutate: async () => undefined },
  },
  session: { me: { query: async (_input: object) => 'Ada' } },
};
const { ask, keyOf, touch } = makeAsk(client);

describe('ask', () => {
  it('asks the procedure of the path, and keeps the answer under path and input', async () => {
    const question = ask('report.mine', { page: 2 });
    expect(question.queryKey).toEqual(['report', 'mine', { page: 2 }]);
    expect(await question.queryFn()).toEqual(['report 2']);
  });

  it('keeps the answers to two inputs apart', () => {
    expect(ask('report.open', { id: 'a' }).queryKey).not.toEqual(ask('report.open', { id: 'b' }).queryKey);
  });

  it('takes no path that is not there, no input of another and nothing that changes something', () => {
    // @ts-expect-error There is no such procedure.
    ask('report.gone', {});
    // @ts-expect-error It is asked with an id.
    ask('report.open', { page: 1 });
    // @ts-expect-error It is done, and not asked.
    ask('report.close', {});
    expect(keyOf('report.open')).toEqual(['report', 'open']);
  });
});

describe('touch', () => {
  it('lets every answer to the path be fetched again, and no other', async () => {
    const queries = new QueryClient();
    const kept = [
      keyOf('report.mine', { page: 1 }),
      keyOf('report.mine', { page: 2 }),
      keyOf('report.open', { id: 'a' }),
    ];
    for (const key of kept) queries.setQueryData(key, 'kept');
    queries.setQueryData(keyOf('session.me', {}), 'Ada');
    await touch(queries, 'report.mine', 'session.me');
    const isStale = (key: readonly unknown[]) => queries.getQueryState(key)?.isInvalidated;
    expect([...kept, keyOf('session.me', {})].map(isStale)).toEqual([true, true, false, true]);
  });
});

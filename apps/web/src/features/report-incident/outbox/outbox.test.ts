import { isUnreached } from '@vern/app-frame/refusal';
import { describe, expect, it } from 'vitest';
import type { Vault } from '../../../offline/vault.ts';
import type { Receipt } from '../../../server/answers.ts';
import { QUEUE, type Queued, queuedIn, sendQueued } from './outbox.ts';

/** A vault in memory; what it is asked to do is seen from what it holds. */
function memoryVault(all: readonly Queued[]) {
  const held = new Map<string, unknown>(all.map((each) => [QUEUE + each.draftId, each]));
  const vault: Vault = {
    put: async (name, value) => void held.set(name, value),
    get: async <T>(name: string) => (held.get(name) as T) ?? null,
    remove: async (name) => void held.delete(name),
    names: async (prefix) => [...held.keys()].filter((name) => name.startsWith(prefix)),
  };
  return { vault, held };
}

const queued = (draftId: string, more: Partial<Queued> = {}): Queued => ({
  draftId,
  report: { kinds: ['kick'] } as unknown as Queued['report'],
  form: { draftId },
  queuedAt: `2026-11-29T10:00:0${draftId}Z`,
  refusal: null,
  ...more,
});
const receipt = (incidentId: string) => ({ incidentId }) as Receipt;
const refused = (code: string) => ({ data: { refusal: { code } } });
const OFFLINE = new TypeError('Failed to fetch');

describe('sendQueued', () => {
  it('sends what waits in the order it was written, each once, and holds none of it afterwards', async () => {
    const { vault, held } = memoryVault([queued('2'), queued('1')]);
    const asked: string[] = [];
    const round = await sendQueued(vault, async ({ draftId }) => {
      asked.push(draftId);
      return receipt(`i${draftId}`);
    });
    expect(asked).toEqual(['1', '2']);
    expect(round).toMatchObject({ sent: [{ draftId: '1' }, { draftId: '2' }], waiting: [], stopped: null });
    expect(held.size).toBe(0);
  });

  it.each([
    ['there is no network', OFFLINE, 'offline'],
    ['the server is away', refused('service_unavailable'), 'offline'],
    ['the session is over', refused('session_expired'), 'signed_out'],
    ['nobody is signed in', refused('not_signed_in'), 'signed_out'],
  ] as const)('keeps everything and asks no further when %s', async (_why, error, stopped) => {
    const { vault, held } = memoryVault([queued('1'), queued('2')]);
    let asked = 0;
    const round = await sendQueued(vault, async () => {
      asked += 1;
      throw error;
    });
    expect([asked, round.stopped, round.waiting.map(({ refusal }) => refusal)]).toEqual([1, stopped, [null, null]]);
    expect(held.size).toBe(2);
  });

  it('keeps a report that is refused with its reason, sends the others, and does not send it again by itself', async () => {
    const { vault } = memoryVault([queued('1'), queued('2')]);
    const submit = async ({ draftId }: Pick<Queued, 'draftId'>) => {
      if (draftId === '1') throw refused('unit_not_open');
      return receipt('i2');
    };
    const round = await sendQueued(vault, submit);
    expect(round.sent.map(({ draftId }) => draftId)).toEqual(['2']);
    expect(round.waiting).toMatchObject([{ draftId: '1', refusal: 'unit_not_open', form: { draftId: '1' } }]);
    expect(await sendQueued(vault, submit)).toMatchObject({ sent: [], stopped: null });
  });

  it('lets a fault of ours in one report hold up none of the others', async () => {
    const { vault } = memoryVault([queued('1'), queued('2')]);
    const round = await sendQueued(vault, async ({ draftId }) => {
      if (draftId === '1') throw refused('unexpected');
      return receipt('i2');
    });
    expect(round).toMatchObject({ sent: [{ draftId: '2' }], waiting: [{ draftId: '1', refusal: null }] });
  });

  it('removes a report only once the server has it: what broke off in between is sent again under its key', async () => {
    const { vault, held } = memoryVault([queued('1')]);
    const cut = { ...vault, remove: () => Promise.reject(OFFLINE) };
    await sendQueued(cut, async () => receipt('i1'));
    expect(held.size).toBe(1);
  });
});

describe('queuedIn', () => {
  it('leaves out what cannot be opened any more', async () => {
    const { vault } = memoryVault([queued('1')]);
    const names = async () => [`${QUEUE}1`, `${QUEUE}of a key that is gone`];
    expect(await queuedIn({ ...vault, names })).toHaveLength(1);
  });
});

describe('isUnreached', () => {
  it.each([
    [OFFLINE, true],
    [refused('service_unavailable'), true],
    [refused('unit_not_open'), false],
    [refused('session_expired'), false],
  ])('%j: %j', (error, unreached) => expect(isUnreached(error)).toBe(unreached));
});

import { MOST_NOTICES } from '@vern/domain/notification/ports';
import { expect, it } from 'vitest';
import type { Contract } from '../contract-world.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 8, minute));

/** What the app has to tell one person. */
export const noticeContract: Contract = (makeWorld) => {
  const make = async () => {
    const { ports, scopeOf, tell } = await makeWorld();
    return { notices: ports.notices, scope: scopeOf('caretaker'), other: scopeOf('colleague'), tell };
  };

  it('lists one’s own, newest first', async () => {
    const { notices, scope, other, tell } = await make();
    for (const minute of [2, 3, 1]) await tell('caretaker', at(minute));
    expect((await notices.list(scope)).map(({ createdAt }) => createdAt)).toEqual([at(3), at(2), at(1)]);
    expect(await notices.list(other)).toEqual([]);
  });

  it('is read by its own person alone, and stays read since the first time', async () => {
    const { notices, scope, other, tell } = await make();
    await tell('caretaker', at(1));
    const id = (await notices.list(scope))[0]!.id;
    await notices.markRead(other, [id], at(2));
    expect(await notices.list(scope)).toMatchObject([{ readAt: null }]);
    await notices.markRead(scope, [id], at(3));
    await notices.markRead(scope, [id], at(4));
    expect(await notices.list(scope)).toMatchObject([{ readAt: at(3) }]);
  });

  it('lists the newest fifty, and of those before them what is unread', async () => {
    const { notices, scope, tell } = await make();
    for (let minute = 0; minute < 53; minute += 1) await tell('caretaker', at(minute));
    expect(MOST_NOTICES).toBeGreaterThan(53);
    const all = await notices.list(scope);
    expect(all).toHaveLength(53);
    const [oldest, second] = all.toReversed();
    await notices.markRead(scope, [oldest!.id, all[0]!.id], at(60));
    const left = await notices.list(scope);
    expect(left).toHaveLength(52);
    expect(left.at(-1)!.id).toBe(second!.id);
    expect(left[0]).toMatchObject({ id: all[0]!.id, readAt: at(60) });
  });
};

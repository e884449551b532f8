import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Contract, ContractPerson } from '../contract-world.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 8, minutes));
const LONG_AGO = at(-600);

/** Signed-in browsers. */
export const sessionContract: Contract = (makeWorld) => {
  const make = async () => {
    const world = await makeWorld();
    const { sessions } = world.ports;
    const start = async (who: ContractPerson, minute: number, expiresAt = at(600)) => {
      const id = v7();
      const tokenHash = Uint8Array.from(id.replaceAll('-', ''), (letter) => letter.charCodeAt(0));
      await sessions.start(world.scopeOf(who), { id, tokenHash, device: 'Firefox', at: at(minute), expiresAt });
      return { id, tokenHash };
    };
    const { municipalityId } = world.scopeOf('reporter');
    const ids = async (who: ContractPerson, now: Date, idleSince = LONG_AGO) =>
      (await sessions.list(world.scopeOf(who), now, idleSince)).map(({ id }) => id);
    return { ...world, sessions, start, ids, municipalityId };
  };

  it('finds who is behind a token, with their name, language and roles', async () => {
    const { sessions, start, municipalityId, people, places } = await make();
    const { id, tokenHash } = await start('reporter', 0);
    expect(await sessions.find(municipalityId, tokenHash, at(1), LONG_AGO)).toMatchObject({
      ...{
        sessionId: id,
        personId: people.reporter,
        municipalityId,
        name: 'reporter',
        locale: 'nb',
        lastSeenAt: at(0),
      },
      assignments: [{ role: 'employee', nodeId: places.school }],
    });
  });

  it('finds nobody behind a token that is unknown, another municipality’s, over, idle or ended', async () => {
    const { sessions, start, municipalityId, scopeOf } = await make();
    const { id, tokenHash } = await start('reporter', 0, at(60));
    const find = (now = at(1), idleSince = LONG_AGO, municipality = municipalityId, hash: Uint8Array = tokenHash) =>
      sessions.find(municipality, hash, now, idleSince);
    expect(await find(at(1), LONG_AGO, v7())).toBeNull();
    expect(await find(at(1), LONG_AGO, municipalityId, new Uint8Array(32).fill(7))).toBeNull();
    expect(await find(at(61))).toBeNull();
    expect(await find(at(30), at(10))).toBeNull();
    expect(await find()).not.toBeNull();
    await sessions.end(scopeOf('reporter'), id, at(2));
    expect(await find(at(3))).toBeNull();
  });

  it('lists one’s own that are open, latest seen first', async () => {
    const { sessions, start, ids, scopeOf } = await make();
    const first = await start('reporter', 0);
    const second = await start('reporter', 5);
    await start('colleague', 6);
    expect(await ids('reporter', at(10))).toEqual([second.id, first.id]);
    await sessions.touch(scopeOf('reporter'), first.id, at(9));
    expect(await ids('reporter', at(10))).toEqual([first.id, second.id]);
  });

  it('lists none that has ended, by itself or by its owner', async () => {
    const { sessions, start, ids, scopeOf } = await make();
    await start('reporter', 0, at(20));
    const idle = await start('reporter', 1);
    const ended = await start('reporter', 30);
    const open = await start('reporter', 31);
    await sessions.end(scopeOf('reporter'), ended.id, at(32));
    expect(await ids('reporter', at(40))).toEqual([open.id, idle.id]);
    expect(await ids('reporter', at(40), at(10))).toEqual([open.id]);
  });

  it('is ended by its owner, once, and by nobody else', async () => {
    const { sessions, start, scopeOf } = await make();
    const { id } = await start('reporter', 0);
    expect(await sessions.end(scopeOf('colleague'), id, at(1))).toBe(false);
    expect(await sessions.end(scopeOf('reporter'), v7(), at(1))).toBe(false);
    expect(await sessions.end(scopeOf('reporter'), id, at(1))).toBe(true);
    expect(await sessions.end(scopeOf('reporter'), id, at(2))).toBe(false);
  });
};

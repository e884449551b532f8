import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Contract, ContractPerson } from '../contract-world.ts';
import { newReport } from '../new-report.ts';

const AT = new Date('2026-03-02T12:00:00Z');

/** Reports that somebody has begun. */
export const draftContract: Contract = (makeWorld) => {
  const make = async () => {
    const { ports, scopeOf, places, people } = await makeWorld();
    const { drafts, incidents } = ports;
    const draftId = v7();
    await drafts.save(scopeOf('reporter'), { id: draftId, content: { kinds: ['kick'] }, updatedAt: AT }, null);
    const send = () => {
      const { reporter: reporterId, colleague: affectedId } = people;
      const report = newReport({ unitId: places.school, reporterId, affectedId, idempotencyKey: draftId });
      return incidents.submit(scopeOf('reporter'), { ...report, draftId });
    };
    return { drafts, scopeOf, draftId, send };
  };

  it('keeps what its writer has begun until it is sent', async () => {
    const { drafts, scopeOf, draftId, send } = await make();
    expect(await drafts.list(scopeOf('reporter'))).toMatchObject([{ id: draftId, content: { kinds: ['kick'] } }]);
    expect(await drafts.sentAs(scopeOf('reporter'), [draftId])).toEqual(new Map());
    await send();
    expect(await drafts.list(scopeOf('reporter'))).toEqual([]);
  });

  it('is written over the version one has seen, by one of two at once, and by nobody else', async () => {
    const { drafts, scopeOf, draftId } = await make();
    const save = (kind: string, basedOn: number | null, who: 'reporter' | 'colleague' = 'reporter') =>
      drafts.save(scopeOf(who), { id: draftId, content: { kinds: [kind] }, updatedAt: AT }, basedOn);
    const both = await Promise.allSettled([save('hit', 1), save('bite', 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = await drafts.list(scopeOf('reporter'));
    for (const basedOn of [null, 1, 3])
      await expect(save('spit', basedOn)).rejects.toMatchObject({ code: 'stale_version' });
    for (const basedOn of [null, 2])
      await expect(save('spit', basedOn, 'colleague')).rejects.toMatchObject({ code: 'not_found' });
    expect(await drafts.list(scopeOf('reporter'))).toEqual(kept);
    await drafts.remove(scopeOf('reporter'), draftId);
    expect(await save('spit', 2)).toBe(3);
  });

  it('knows which of its drafts became which report', async () => {
    const { drafts, scopeOf, draftId, send } = await make();
    const { id } = await send();
    expect(await drafts.sentAs(scopeOf('reporter'), [v7(), draftId])).toEqual(new Map([[draftId, id]]));
    expect(await drafts.sentAs(scopeOf('reporter'), [])).toEqual(new Map());
  });

  it.each(['colleague', 'leader'] as const)(
    'says to the %s, who sees the report, that they sent nothing',
    async (who) => {
      const { drafts, scopeOf, draftId, send } = await make();
      await send();
      expect(await drafts.sentAs(scopeOf(who), [draftId])).toEqual(new Map());
    },
  );

  it('is listed to its writer alone, latest written first, and no more than twenty', async () => {
    const { drafts, scopeOf } = await make();
    const save = (who: ContractPerson, minute: number) =>
      drafts.save(
        scopeOf(who),
        { id: v7(), content: { minute }, updatedAt: new Date(AT.getTime() + minute * 60_000) },
        null,
      );
    for (let minute = 1; minute <= 22; minute += 1) await save('reporter', minute);
    await save('colleague', 30);
    const list = await drafts.list(scopeOf('reporter'));
    expect(list.map(({ content }) => content['minute'])).toEqual(Array.from({ length: 20 }, (_, n) => 22 - n));
    expect(Object.keys(list[0]!).sort()).toEqual(['content', 'id', 'updatedAt', 'version']);
  });

  it('is thrown away by its writer alone', async () => {
    const { drafts, scopeOf, draftId } = await make();
    await drafts.remove(scopeOf('leader'), draftId);
    expect(await drafts.list(scopeOf('reporter'))).toHaveLength(1);
    await drafts.remove(scopeOf('reporter'), draftId);
    expect(await drafts.list(scopeOf('reporter'))).toEqual([]);
  });
};

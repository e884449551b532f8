import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createDraftRepository } from './draft.repository.ts';
import { createIncidentRepository } from './incident.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;

const AT = new Date('2026-03-02T12:00:00Z');

describeEachEngine('createDraftRepository', (open) => {
  const make = async () => {
    const { database } = open();
    const here = await makeMunicipality(open(), PEOPLE);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const draftId = v7();
    const drafts = createDraftRepository(database);
    const incidents = createIncidentRepository(database);
    await drafts.save(scopeOf('reporter'), { id: draftId, content: { kinds: ['kick'] }, updatedAt: AT }, null);
    const send = () => {
      const { reporter: reporterId, colleague: affectedId } = here.people;
      const report = newReport({ unitId: here.places.school, reporterId, affectedId, idempotencyKey: draftId });
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
});

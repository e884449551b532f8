import { incidentReport, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../api.fixture.ts';

const draftId = testId(501);

describe('draft', () => {
  it('is its writer’s alone, and is gone when it is removed', async () => {
    const { as } = testApi();
    const saved = await as('ada').draft.save({ draftId, content: { kinds: ['hit'] } });
    expect(saved).toEqual({ savedAt: '2026-01-15T08:00:00.000Z', version: 1 });
    expect((await as('ada').draft.list({})).drafts).toMatchObject([{ id: draftId, content: { kinds: ['hit'] } }]);
    expect((await as('leader').draft.list({})).drafts).toEqual([]);
    await as('leader').draft.remove({ draftId });
    expect((await as('ada').draft.list({})).drafts).toHaveLength(1);
    await as('ada').draft.remove({ draftId });
    expect((await as('ada').draft.list({})).drafts).toEqual([]);
  });

  it('written on two devices is refused to the one that had not seen the other, and what was written stays', async () => {
    const { as } = testApi();
    const save = (kind: 'hit' | 'kick' | 'bite', basedOn: number | null) =>
      as('ada').draft.save({ draftId, content: { kinds: [kind] }, basedOn });
    expect((await save('hit', null)).version).toBe(1);
    expect((await save('kick', 1)).version).toBe(2);
    for (const basedOn of [null, 1, 3]) await expect(save('bite', basedOn)).rejects.toEqual(refusal('stale_version'));
    expect((await as('ada').draft.list({})).drafts).toMatchObject([{ content: { kinds: ['kick'] }, version: 2 }]);
    await as('ada').draft.remove({ draftId });
    expect((await save('bite', 2)).version).toBe(3);
  });

  it('goes on from no version that could not be followed by another', async () => {
    const { as } = testApi();
    const save = (basedOn: number) => as('ada').draft.save({ draftId, content: {}, basedOn });
    await expect(save(2_147_483_647)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await save(1_000_000_000)).version).toBe(1_000_000_001);
  });

  describe('once its report is sent', () => {
    const sent = async () => {
      const api = testApi();
      const { incidentId } = await api
        .as('ada')
        .incident.submit({ idempotencyKey: draftId, draftId, report: incidentReport() });
      return { ...api, incidentId };
    };

    it('is never kept again, and says which report it became', async () => {
      const { as, store, incidentId } = await sent();
      const save = as('ada').draft.save({ draftId, content: { kinds: ['hit'] } });
      await expect(save).rejects.toEqual(refusal('idempotency_conflict', { incidentId }));
      expect(store.drafts.size).toBe(0);
    });

    it('is not offered to be gone on with, though a save that was late has left it in the store', async () => {
      const { as, ports } = await sent();
      const scope = { municipalityId: PEOPLE.ada.municipalityId, actorId: PEOPLE.ada.personId };
      await ports.drafts.save(scope, { id: draftId, content: {}, updatedAt: new Date(0) }, null);
      await as('ada').draft.save({ draftId: testId(502), content: {} });
      expect((await as('ada').draft.list({})).drafts.map(({ id }) => id)).toEqual([testId(502)]);
    });

    it('tells nobody else that there is a report, not even whom it concerns', async () => {
      const { as, store } = testApi();
      const affected = [
        { personId: PEOPLE.bo.personId, physicalInjury: 'none', psychologicalImpact: 'none', wantsContact: 'no_need' },
      ] as const;
      const report = incidentReport({ affected: [...affected] });
      await as('ada').incident.submit({ idempotencyKey: draftId, draftId, report });
      for (const who of ['bo', 'leader'] as const) {
        await expect(as(who).draft.save({ draftId, content: {} })).resolves.toBeDefined();
        store.drafts.clear();
      }
    });
  });

  it.each([
    ['Født 01010750160.', 'identity_number_in_text'],
    ['Født 010107\u202f50160.', 'identity_number_in_text'],
    ['Jeg ble slått av Kristoffer i gangen.', 'possible_name_in_text'],
  ] as const)('keeps %j out until the guard has nothing to ask', async (description, code) => {
    const { as, store } = testApi();
    await expect(as('ada').draft.save({ draftId, content: { description } })).rejects.toEqual(refusal(code));
    expect(store.drafts.size).toBe(0);
  });

  it('keeps no number among the words that were answered for', async () => {
    const { as, store } = testApi();
    const saved = as('ada').draft.save({
      draftId,
      content: { acknowledged: ['Vetle', '010107 50160'] },
      basedOn: null,
    });
    await expect(saved).rejects.toEqual(refusal('identity_number_in_text'));
    expect(store.drafts.size).toBe(0);
    await as('ada').draft.save({ draftId, content: { acknowledged: ['Vetle'] }, basedOn: null });
    expect(store.drafts.size).toBe(1);
  });
});

import { testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { refusal, testApi } from '../api.fixture.ts';

const draftId = testId(501);

describe('draft', () => {
  it('is its writer’s alone, and is gone when it is removed', async () => {
    const { as } = testApi();
    const saved = await as('ada').draft.save({ draftId, content: { kinds: ['hit'] } });
    expect(saved).toEqual({ savedAt: '2026-01-15T08:00:00.000Z' });
    expect((await as('ada').draft.list({})).drafts).toMatchObject([{ id: draftId, content: { kinds: ['hit'] } }]);
    expect((await as('leader').draft.list({})).drafts).toEqual([]);
    await as('leader').draft.remove({ draftId });
    expect((await as('ada').draft.list({})).drafts).toHaveLength(1);
    await as('ada').draft.remove({ draftId });
    expect((await as('ada').draft.list({})).drafts).toEqual([]);
  });

  it.each([
    ['Født 01010750160.', 'identity_number_in_text'],
    ['Jeg ble slått av Kristoffer i gangen.', 'possible_name_in_text'],
  ] as const)('keeps %j out until the guard has nothing to ask', async (description, code) => {
    const { as, store } = testApi();
    await expect(as('ada').draft.save({ draftId, content: { description } })).rejects.toEqual(refusal(code));
    expect(store.drafts.size).toBe(0);
  });
});

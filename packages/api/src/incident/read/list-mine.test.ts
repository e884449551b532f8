import type { Topic } from '@vern/domain/notification';
import { TEST_PLACES } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, testApi } from '../../api.fixture.ts';

describe('listMine', () => {
  it('holds what one sent and what happened to one, with unread news first', async () => {
    const { submit, as, store, newId, clock } = testApi();
    const first = await submit();
    clock.advance(1_000);
    await submit({}, 'bo');
    const second = await submit();
    const tell = (topic: Topic) => {
      const subject = { type: 'incident', id: first.incidentId } as const;
      const notice = { id: newId(), topic, subject, createdAt: clock(), readAt: null };
      store.notices.set(notice.id, { ...notice, ownerId: PEOPLE.ada.personId });
      return notice.id;
    };
    const received = tell('incident.received');
    const mine = async () => (await as('ada').incident.mine({})).rows.map((row) => [row.id, row.news]);
    expect(await mine()).toEqual([
      [first.incidentId, 'other'],
      [second.incidentId, null],
    ]);
    const answered = tell('incident.answered');
    expect((await mine())[0]).toEqual([first.incidentId, 'answer']);
    await as('bo').notice.markRead({ noticeIds: [received, answered] });
    expect((await mine())[0]).toEqual([first.incidentId, 'answer']);
    await as('ada').notice.markRead({ noticeIds: [answered] });
    expect((await mine())[0]).toEqual([first.incidentId, 'other']);
    await as('ada').notice.markRead({ noticeIds: [received] });
    expect((await mine())[0]).toEqual([second.incidentId, null]);
    expect((await as('ada').notice.list({})).notices).toMatchObject([
      { topic: 'incident.answered', isOwn: true, isRead: true },
      { topic: 'incident.received', isOwn: true, isRead: true },
    ]);
  });

  it('gives every own report once, a page at a time, and tells how many there are', async () => {
    const { submit, as, store, newId, clock } = testApi();
    const sent: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      sent.unshift((await submit()).incidentId);
      if (i % 2) clock.advance(1_000);
    }
    await submit({}, 'bo');
    const withNews = [sent[1], sent[3], sent[6]] as string[];
    for (const id of withNews) {
      const notice = { id: newId(), topic: 'incident.received', createdAt: clock(), readAt: null } as const;
      store.notices.set(notice.id, { ...notice, subject: { type: 'incident', id }, ownerId: PEOPLE.ada.personId });
    }
    const inOrder = [...withNews, ...sent.filter((id) => !withNews.includes(id))];
    for (const pageSize of [1, 2, 3, 4, 100]) {
      const seen: string[] = [];
      let before: string | null = null;
      do {
        const page: Awaited<ReturnType<ReturnType<typeof as>['incident']['mine']>> = await as('ada').incident.mine({
          before,
          pageSize,
        });
        expect(page.rows.length).toBeLessThanOrEqual(pageSize);
        expect(page.total).toBe(7);
        seen.push(...page.rows.map(({ id }) => id));
        before = page.next;
      } while (before !== null);
      expect(seen).toEqual(inOrder);
    }
  });

  it('is empty for whoever has none', async () => {
    const { submit, as } = testApi();
    await submit();
    expect(await as('bo').incident.mine({})).toEqual({ rows: [], next: null, total: 0 });
  });

  it.each([
    { pageSize: 0 },
    { pageSize: 101 },
    { before: 'x' },
    { before: `1.${TEST_PLACES.school}.none.1` },
    { before: `1.${TEST_PLACES.school}.new` },
  ])('refuses %j', async (question) => {
    await expect(testApi().as('ada').incident.mine(question)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('has keys that no other list takes', async () => {
    const before = `1.${TEST_PLACES.school}.news`;
    const nodeId = TEST_PLACES.school;
    const { incident } = testApi().as('leader');
    await expect(incident.mine({ before })).resolves.toMatchObject({ rows: [] });
    await expect(incident.search({ before })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(incident.inbox({ nodeId, workList: 'closed', before })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

import { describeEachEngine } from '@vern/db/testing';
import { incidentReport } from '@vern/testing';
import {
  EVERYBODY,
  ON_PLACE,
  partsFor,
  REPORT_KINDS,
  REPORTS,
  type Report,
  type ReportKind,
  type Who,
} from '@vern/testing/access';
import { v7 } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { answerOf } from './calls.fixture.ts';
import { makeWorld, type World } from './world.fixture.ts';

/** How each thing that is asked of a place is asked rightly. */
const ASKED: Readonly<Record<keyof typeof ON_PLACE, (world: World, who: Who) => Promise<unknown>>> = {
  'report from the school': ({ as, places }, who) => {
    const report = incidentReport({
      unitId: places.school,
      occurredOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    });
    return as(who).incident.submit({ idempotencyKey: v7(), draftId: null, report });
  },
  'inbox of the division': ({ as, places }, who) =>
    as(who).incident.inbox({ nodeId: places.division, workList: 'new', before: null, pageSize: 5 }),
  'inbox of the school': ({ as, places }, who) =>
    as(who).incident.inbox({ nodeId: places.school, workList: 'new', before: null, pageSize: 5 }),
  'inbox of the agency': ({ as, places }, who) =>
    as(who).incident.inbox({ nodeId: places.agency, workList: 'new', before: null, pageSize: 5 }),
  'counts of the school’s inbox': ({ as, places }, who) => as(who).incident.inboxCounts({ nodeId: places.school }),
  'counts of the agency’s inbox': ({ as, places }, who) => as(who).incident.inboxCounts({ nodeId: places.agency }),
  'reports of the school': ({ as, places }, who) => as(who).incident.search({ nodeId: places.school }),
  'reports of the agency': ({ as, places }, who) => as(who).incident.search({ nodeId: places.agency }),
  'people of the school': ({ as, places }, who) => as(who).organisation.colleagues({ nodeId: places.school }),
  'register of people': ({ as }, who) => as(who).organisation.people({ pageSize: 1 }),
  'empty chairs': ({ as }, who) => as(who).organisation.vacancies({}),
  figures: ({ as }, who) => as(who).overview.show({}),
};

describeEachEngine('what is asked of a place', (open) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(open());
  });

  it.each(EVERYBODY)('by %s', async (who) => {
    const answers: Record<string, string> = {};
    for (const [name, ask] of Object.entries(ASKED)) answers[name] = await answerOf(ask(world, who));
    const expected = Object.entries(ON_PLACE).map(([name, { allowed, otherwise }]) => [
      name,
      allowed.includes(who) ? 'allowed' : otherwise,
    ]);
    expect(answers).toEqual(Object.fromEntries(expected));
    expect(world.unexpected.splice(0)).toEqual([]);
  });

  it.each(EVERYBODY)('is, where it is their own, nobody else’s than that of %s', async (who) => {
    const owner: Who = who === 'affected' ? 'reporter' : 'affected';
    const draftId = v7();
    const sessionId = v7();
    const at = new Date();
    await world.as(owner).draft.save({ draftId, content: { kinds: ['kick'] } });
    const session = { id: sessionId, tokenHash: Buffer.from(v7()), device: 'Firefox, Linux', at };
    const expiresAt = new Date(at.getTime() + 3_600_000);
    await world.ports.sessions.start(world.scopeOf(owner), { ...session, expiresAt });
    const caller = world.as(who);
    // Ids are a municipality's own: in another one the same id is another draft.
    const taken = who === 'leader_elsewhere' ? 'allowed' : 'not_found';
    expect(await answerOf(caller.draft.save({ draftId, content: { kinds: ['bite'] } }))).toBe(taken);
    await caller.draft.remove({ draftId });
    expect(await answerOf(caller.session.end({ sessionId }))).toBe('not_found');
    expect((await caller.session.list({})).sessions.map(({ id }) => id)).not.toContain(sessionId);
    const kept = await world.as(owner).draft.list({});
    expect(kept.drafts.find(({ id }) => id === draftId)).toMatchObject({ content: { kinds: ['kick'] } });
    expect((await caller.session.me({})).personId).toBe(world.idOf(who));
    expect((await caller.notice.list({})).notices).toEqual([]);
    const { measureId } = await world.keep('plain', 'in_progress');
    const isOwner = who === 'unit_leader';
    const measures = (await caller.measure.mine({})).open.map(({ id }) => id);
    expect(measures.includes(measureId)).toBe(isOwner);
    const finished = (await caller.measure.finished({})).measures.map(({ id }) => id);
    expect(finished).not.toContain(measureId);
    if (!isOwner) {
      // Readers of the report find the measure too, and take no finish back.
      const answer = partsFor(who, 'plain')?.includes('texts') ? 'forbidden' : 'not_found';
      expect(await answerOf(caller.measure.reopen({ measureId, version: 1 }))).toBe(answer);
    }
    const mine = await caller.incident.mine({ pageSize: 100 });
    for (const { id } of mine.rows)
      await expect(answerOf(caller.incident.open({ incidentId: id }))).resolves.toBe('allowed');
    expect(world.unexpected.splice(0)).toEqual([]);
  });

  it.each(EVERYBODY)(
    'finds %s no other reports than those they may open, and all that they handle or follow',
    async (who) => {
      for (const kind of REPORT_KINDS) await world.keep(kind, 'in_progress');
      const found: string[] = [];
      for (const kind of REPORT_KINDS) {
        const { incidentId } = await world.keep(kind, 'in_progress');
        const answer = await world
          .as(who)
          .incident.search({ number: incidentId.slice(-8) })
          .catch(() => ({ rows: [] }));
        if (answer.rows.some(({ id }) => id === incidentId)) found.push(kind);
      }
      // What one sent or what happened to one stands under one's own: those see who has read it, and no notes.
      const isOwn = (kind: ReportKind) => {
        const parts = partsFor(who, kind) ?? [];
        return parts.includes('readers') && !parts.includes('notes');
      };
      // What one was given stands in a work list of its own, whole: it opens no place to look for reports at.
      const isGiven = (kind: ReportKind) => (REPORTS[kind] as Report).givenTo === who;
      expect(found).toEqual(REPORT_KINDS.filter((kind) => partsFor(who, kind) && !isOwn(kind) && !isGiven(kind)));
      expect(world.unexpected.splice(0)).toEqual([]);
    },
  );

  it('shows everybody the tree of their own municipality, and of no other', async () => {
    const { nodes } = await world.as('leader_elsewhere').organisation.tree({});
    expect(nodes.map(({ id }) => id)).not.toContain(world.places.school);
    expect((await world.as('colleague').organisation.tree({})).nodes.map(({ id }) => id)).toContain(
      world.places.school,
    );
  });
});

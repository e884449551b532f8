import { appRouter } from '@vern/api';
import { describeEachEngine } from '@vern/db/testing';
import {
  ACTIONS,
  EVERYBODY,
  expectedOf,
  KNOWN_TO_ALL,
  NOUN_EXPECTATIONS,
  ON_PLACE,
  OWN,
  partsFor,
  REPORT_KINDS,
  REPORTS,
  type ReportKind,
} from '@vern/testing/access';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf, CALLS } from './calls.fixture.ts';
import { makeWorld, type World } from './world.fixture.ts';

// What consent opens is health, and no procedure shows any: the domain and row-level security are asked about that one.
const KINDS = REPORT_KINDS.filter((kind) => kind !== 'consented');
const CELLS = EVERYBODY.flatMap((who) => KINDS.map((report) => [who, report] as const));
const ON_REPORT = Object.values(ACTIONS).flatMap(({ procedures }) => [...procedures]);

describe('expectations', () => {
  it('speak of every procedure there is, once, and of none besides', () => {
    const spoken = new Set([
      ...ON_REPORT,
      ...Object.values(ON_PLACE).map(({ procedure }) => procedure),
      ...OWN,
      ...KNOWN_TO_ALL,
      ...NOUN_EXPECTATIONS.flatMap(({ rows, own }) => [
        ...own,
        ...Object.values(rows).map(({ procedure }) => procedure),
      ]),
    ]);
    expect([...spoken].sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
    expect(Object.keys(CALLS).sort()).toEqual([...ON_REPORT].sort());
  });
});

describeEachEngine('access, policies and row-level security together', (open) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(open());
  });

  it.each(CELLS)('%s, report %s', async (who, kind) => {
    const expected = expectedOf(who, kind);
    const answers: Record<string, string> = {};
    for (const [procedure, { state, make }] of Object.entries(CALLS)) {
      const isAllowed = expected[procedure] === 'allowed';
      // Only what is expected to be written gets a report of its own: the others shall leave theirs as it is.
      const on = await (isAllowed && procedure !== 'incident.open' ? world.prepare : world.keep)(kind, state);
      const handler = expected['incident.addMeasure'] === 'allowed' ? who : 'unit_leader';
      answers[procedure] = await answerOf(make(world.as(who), on, world.places, world.idOf(handler)));
    }
    expect(answers).toEqual(expected);
    expect(world.unexpected.splice(0)).toEqual([]);
  });

  it.each(CELLS.filter(([who, kind]) => partsFor(who, kind)))(
    '%s opens no more of %s than is theirs',
    async (who, kind) => {
      const { incidentId } = await world.keep(kind, 'in_progress');
      await world.as(REPORTS[kind].by).incident.open({ incidentId });
      const view = await world.as(who).incident.open({ incidentId });
      const seen = {
        names: view.people.length > 0,
        harm: view.affected.length > 0,
        wishes: view.wantsContact !== null,
        texts: view.statements.some((each) => each.kind === 'description' && each.text !== null),
        notes: view.statements.some((each) => each.kind === 'note'),
        readers: view.readers.length > 0 && view.timeline.length > 0,
      };
      expect(Object.entries(seen).flatMap(([part, isSeen]) => (isSeen ? [part] : []))).toEqual(
        partsFor(who, kind)?.filter((part) => part !== 'health'),
      );
      expect(view.abilities.readIdentity).toBe(seen.names);
      // Neither one by one, nor by the name of the rule that a day follows from.
      expect(view.affected.every(({ wantsContact }) => (wantsContact !== null) === seen.wishes)).toBe(true);
      if (!seen.wishes) expect(view.nextStep?.rule).not.toBe('contact_as_wished');
      if (!seen.names)
        expect(JSON.stringify(view)).not.toMatch(
          /"(reporter|affected|other_reporter|merged_reporter|deputy_leader)"(?!:)/,
        );
    },
  );

  it('left every report that was refused as it was', async () => {
    for (const [key, on] of world.kept) {
      const { incidentId } = await on;
      const sender = REPORTS[key.split(' ')[0] as ReportKind].by;
      const found = await world.ports.incidents.find(world.scopeOf(sender), incidentId);
      expect([key, found?.facts.version]).toEqual([key, 2]);
    }
  });
});

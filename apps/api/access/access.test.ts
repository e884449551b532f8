import { appRouter } from '@vern/api';
import { describeEachEngine } from '@vern/db/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf, CALLS } from './calls.fixture.ts';
import { ACTIONS, KNOWN_TO_ALL, ON_REPORT, OWN, PEOPLE, REPORTS, type ReportKind, type Who } from './expectations.ts';
import { expectedOf, partsFor } from './expected-of.ts';
import { ON_PLACE } from './place-expectations.ts';
import { makeWorld, reporterOf, type World } from './world.fixture.ts';

const EVERYBODY = [...(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]), 'leader_elsewhere' as const] satisfies Who[];
const CELLS = EVERYBODY.flatMap((who) => REPORTS.map((report) => [who, report] as const));

describe('expectations', () => {
  it('speak of every procedure there is, once, and of none besides', () => {
    const spoken = new Set([
      ...Object.values(ACTIONS).flat(),
      ...Object.values(ON_PLACE).map(({ procedure }) => procedure),
      ...OWN,
      ...KNOWN_TO_ALL,
    ]);
    expect([...spoken].sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
    expect(Object.keys(CALLS).sort()).toEqual(Object.values(ACTIONS).flat().sort());
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
      const handler = ON_REPORT[kind][who]?.[0].startsWith('A A') ? who : 'unit_leader';
      answers[procedure] = await answerOf(make(world.as(who).incident, on, world.places, world.idOf(handler)));
    }
    expect(answers).toEqual(expected);
    expect(world.unexpected.splice(0)).toEqual([]);
  });

  it.each(CELLS.filter(([who, kind]) => partsFor(who, kind)))(
    '%s opens no more of %s than is theirs',
    async (who, kind) => {
      const { incidentId } = await world.keep(kind, 'in_progress');
      await world.as(reporterOf(kind)).incident.open({ incidentId });
      const view = await world.as(who).incident.open({ incidentId });
      const seen = {
        names: view.people.length > 0,
        harm: view.affected.length > 0,
        wishes: view.wantsContact !== null,
        texts: view.statements.some((each) => each.kind === 'description' && each.text !== null),
        notes: view.statements.some((each) => each.kind === 'note'),
        readers: view.readers.length > 0 && view.timeline.length > 0,
      };
      expect(Object.entries(seen).flatMap(([part, isSeen]) => (isSeen ? [part] : []))).toEqual(partsFor(who, kind));
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
      const sender = reporterOf(key.split(' ')[0] as ReportKind);
      const found = await world.ports.incidents.find(world.scopeOf(sender), incidentId);
      expect([key, found?.facts.version]).toEqual([key, 2]);
    }
  });
});

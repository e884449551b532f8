import { addDays, osloDay } from '@vern/domain/calendar';
import { recordReport, recordStep, talkEffect } from '@vern/domain/incident/record';
import { incidentReportSchema } from '@vern/domain/incident/schema';
import { codesValidOn } from '@vern/domain/locale';
import { buildOrgTree } from '@vern/domain/org-tree';
import { USUAL_CALENDARS } from '@vern/domain/school-calendar';
import { THEMES } from '@vern/domain/theme';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
} as const;

// The database takes no entry of the audit that is not of now.
const NOW = new Date();
const TODAY = osloDay(NOW);
const { kinds, places, doers, harms } = THEMES.violence_and_threats;

/** What the form may send, but for the place and the people. */
const told = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...codesValidOn(kinds, TODAY)), { minLength: 1, maxLength: 3 }),
  location: fc.constantFrom(...places.codes),
  perpetratorRole: fc.constantFrom(...doers.codes.filter((code) => code !== 'leader')),
  severitySelf: fc.constantFrom(1, 2, 3),
  occurred: fc.constantFrom(
    { occurredTime: '08:15', occurredPrecision: 'about_time' },
    { occurredTime: null, occurredPrecision: 'day_only' },
  ),
  harm: fc.record({
    physicalInjury: fc.constantFrom(...harms.physicalInjury.codes.codes),
    psychologicalImpact: fc.constantFrom(...harms.psychologicalImpact.codes.codes),
    wantsContact: fc.constantFrom('now', 'no_need', 'unknown'),
  }),
  answers: fc.constantFrom({}, { situation: 'meal' }, { triggers: ['provoked', 'unknown'] }),
  description: fc.constantFrom(undefined, 'Jeg ble slått «på armen» – og det gjør vondt.'),
});

describeEachEngine('a report that the domain has recorded', (open) => {
  it('reads back as it was recorded, and after a step as that step left it', async () => {
    const here = await makeMunicipality(open(), PEOPLE);
    const { municipalityId, people, places: at } = here;
    const incidents = createIncidentRepository(open().database);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId, actorId: people[who] });
    const node = {
      municipalityId,
      name: '',
      unitKind: null,
      validFrom: '2020-01-01',
      validTo: null,
      successorId: null,
    };
    const tree = buildOrgTree([
      { ...node, id: municipalityId, type: 'municipality', parentId: null },
      { ...node, id: at.school, type: 'unit', unitKind: 'school', parentId: municipalityId },
    ]);
    const led = {
      personId: people.leader,
      role: 'unit_leader',
      nodeId: at.school,
      from: '2024-01-01',
      to: null,
    } as const;
    const by = (who: keyof typeof PEOPLE, now: Date) => ({
      ...{ actorId: people[who], now, newId: () => v7(), calendars: USUAL_CALENDARS, tree, held: [led] },
    });
    for (const { occurred, harm, ...event } of fc.sample(told, { numRuns: 12, seed: 7 })) {
      const report = incidentReportSchema.parse({
        ...{ theme: 'violence_and_threats', questionSetVersion: 1, codeListVersion: 1, unitId: at.school },
        ...{ occurredOn: addDays(TODAY, -1), ...occurred, ...event },
        affected: [{ personId: people.colleague, ...harm }],
      });
      const sent = { report, idempotencyKey: v7(), draftId: null, continues: null };
      const { written } = recordReport(sent, by('reporter', NOW));
      await incidents.submit(scopeOf('reporter'), written);
      const stored = (await incidents.find(scopeOf('leader'), written.facts.id))!;
      expect(stored).toMatchObject({ facts: written.facts, affected: written.affected });
      expect(stored.statements.map(({ text }) => text)).toEqual(written.statements.map(({ text }) => text));

      const later = by('leader', new Date(NOW.getTime() + 1_000));
      const receive = recordStep(stored, { step: 'receive', as: 'handler' }, later);
      await incidents.change(scopeOf('leader'), receive);
      const received = (await incidents.find(scopeOf('leader'), written.facts.id))!;
      expect(received.facts).toEqual({ ...stored.facts, ...receive.set, version: 2 });
      const effect = talkEffect(received.facts, TODAY, later);
      const talk = recordStep(received, { step: 'recordTalk', as: 'handler', effect }, later);
      await incidents.change(scopeOf('leader'), talk);
      const after = await incidents.find(scopeOf('leader'), written.facts.id);
      expect(after!.facts).toEqual({ ...received.facts, ...talk.set, version: 3 });
    }
  });
});

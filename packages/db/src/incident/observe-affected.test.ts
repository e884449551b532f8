import { osloDay } from '@vern/domain/calendar';
import type { Observed } from '@vern/domain/incident/ports';
import { v7 } from 'uuid';
import { expect, inject, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from './incident.repository.ts';

const STAFF = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  group_member: { role: 'work_env_group_member', at: 'school' },
} as const;
type Who = keyof typeof STAFF;
const AT = new Date();
const FOLLOWS = {
  ...({ severityFloor: 3, severity: 3, physicalHarm: true, psychologicalStrain: true } as const),
};

describeEachEngine('what is learned of an affected employee after the report', (open) => {
  const make = async () => {
    const { database, owner } = open();
    const here = await makeMunicipality(open(), STAFF);
    const incidents = createIncidentRepository(database);
    const scopeOf = (who: Who) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const { reporter: reporterId, affected: affectedId } = here.people;
    const report = newReport({ unitId: here.places.school, reporterId, affectedId });
    const sent = { ...report, health: [], retentionClass: 'incident_operational' };
    await incidents.submit(scopeOf('reporter'), sent);
    const [incidentId, row] = [report.facts.id, report.affected[0]!.id];
    const seenBy = async (who: Who) => (await incidents.find(scopeOf(who), incidentId))!;
    const told = (told: Readonly<Record<string, unknown>>, follows: Partial<Observed['follows']> = {}): Observed => ({
      affectedId: row,
      observations: Object.entries(told).map(([field, value]) => ({
        ...{ id: v7(), field, value, knownOn: '2026-03-05', recordedAt: AT },
      })),
      follows: { ...FOLLOWS, ...follows },
      preserves: true,
    });
    const observe = async (who: Who, observed: Observed) => {
      const { version } = (await seenBy('leader')).facts;
      await incidents.change(scopeOf(who), { incidentId, expectedVersion: version, set: {}, observed, audit: [] });
    };
    /** Rows of a table as they stand, for nobody in particular. */
    const stored = (sql: string) =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        return query(sql, [incidentId]);
      });
    const count = (who: Who) =>
      connectionOf(database).transaction(async (query) => {
        const { municipalityId, actorId } = scopeOf(who);
        await query(`select vern_enter('vern_app', $1, $2)::text`, [municipalityId, actorId]);
        return (await query('select 1 from affected_observation where incident_id = $1', [incidentId])).length;
      });
    /** As whoever asks the function itself, past everything that the application looks at. */
    const ask = (who: Who, rows: readonly object[], follows: object = {}) =>
      connectionOf(database).transaction(async (query) => {
        const { municipalityId, actorId } = scopeOf(who);
        await query(`select vern_enter('vern_app', $1, $2)::text`, [municipalityId, actorId]);
        const now = { id: v7(), known_on: osloDay(AT), recorded_at: AT };
        const observed = rows.map((each) => ({ ...now, ...each }));
        const given = [row, JSON.stringify(observed), JSON.stringify(follows)];
        await query('select vern_observe($1::uuid, $2::jsonb, $3::jsonb)::text', given);
      });
    return { here, seenBy, told, observe, stored, count, ask };
  };

  it.each(['affected', 'leader'] as const)(
    'is told by the %s, holds from now on, and moves the report',
    async (who) => {
      const { seenBy, told, observe, stored } = await make();
      await observe(who, told({ absence: 'up_to_three_days', sawDoctor: true }));
      const { facts, affected, toldLater } = await seenBy('leader');
      expect(toldLater.map(({ field }) => field)).toEqual(['absence', 'sawDoctor']);
      expect((await seenBy('reporter')).toldLater).toEqual([]);
      expect(affected).toMatchObject([
        { absence: 'up_to_three_days', physicalInjury: 'visible_marks', wantsContact: 'today' },
      ]);
      expect(facts).toMatchObject({ ...FOLLOWS, version: 2 });
      expect(await stored('select first_aid_given, saw_doctor from affected_health where incident_id = $1')).toEqual([
        { first_aid_given: null, saw_doctor: true },
      ]);
      expect(
        await stored(`select 1 from incident i join affected_employee a on a.incident_id = i.id
        where i.id = $1 and i.retention_class = 'injury_preserve' and a.retention_class = 'injury_preserve'`),
      ).toHaveLength(1);
    },
  );

  it('is added to what was known, and takes nothing of it away', async () => {
    const { here, told, observe, stored } = await make();
    await observe('affected', told({ absence: 'rest_of_day' }));
    await observe('leader', told({ absence: 'more_than_three_days' }));
    const rows = await stored(
      'select field, value, recorded_by_id::text as by from affected_observation where incident_id = $1 order by id',
    );
    expect(rows).toEqual([
      { field: 'absence', value: 'rest_of_day', by: here.people.affected },
      { field: 'absence', value: 'more_than_three_days', by: here.people.leader },
    ]);
  });

  it.each(['reporter', 'safety_rep', 'group_member'] as const)('is nothing a %s tells', async (who) => {
    const { told, observe, seenBy } = await make();
    await expect(observe(who, told({ absence: 'rest_of_day' }))).rejects.toThrow();
    expect((await seenBy('leader')).affected).toMatchObject([{ absence: 'none' }]);
  });

  it('is nothing a colleague finds', async () => {
    const { told, observe } = await make();
    await expect(observe('colleague', told({ absence: 'rest_of_day' }))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lets only the person consent, and take the consent back', async () => {
    const { told, observe, stored } = await make();
    const consent = () => stored('select consent_share_medical as given from affected_health where incident_id = $1');
    await expect(observe('leader', told({ consentShareMedical: true }))).rejects.toThrow(/consents for somebody else/);
    await observe('affected', told({ consentShareMedical: true, injuryKind: 'bruise' }));
    expect(await consent()).toEqual([{ given: true }]);
    await observe('affected', told({ consentShareMedical: false }));
    expect(await consent()).toEqual([{ given: false }]);
  });

  it('never makes a report less serious through whoever sees a part of it, and corrects it through the handler', async () => {
    const { told, observe, seenBy } = await make();
    const less = { severityFloor: 1, severity: 1, physicalHarm: false, psychologicalStrain: false } as const;
    await observe('affected', told({ absence: 'none' }, less));
    expect((await seenBy('leader')).facts).toMatchObject({ severityFloor: 2, severity: 2, physicalHarm: true });
    await observe('leader', told({ absence: 'none' }, less));
    expect((await seenBy('leader')).facts).toMatchObject(less);
  });

  it.each([
    ['moves nothing of a report of which nothing is told', [], /what the event did/],
    ['is no wish to talk', [{ field: 'wants_contact', value: 'no_need' }], /what the event did/],
    ['is no words about anything else', [{ field: 'note', value: 'Han var full' }], /what the event did/],
    [
      'is nothing beside what may be told',
      [
        { field: 'absence', value: 'none' },
        { field: 'id', value: v7() },
      ],
      /what the/,
    ],
    ['was not recorded last year', [{ field: 'absence', value: 'none', recorded_at: '2025-01-01' }], /told now/],
    ['is not known before it is', [{ field: 'absence', value: 'none', known_on: '2099-01-01' }], /told now/],
  ])('%s, whoever asks for it', async (_what, rows, why) => {
    const { ask, seenBy } = await make();
    const before = await seenBy('leader');
    const less = { severity_floor: 1, severity: 1, wants_contact: 'no_need', physical_harm: false };
    for (const who of ['leader', 'affected'] as const) await expect(ask(who, rows, less)).rejects.toThrow(why);
    expect(await seenBy('leader')).toEqual(before);
  });

  it('leaves all that does not follow from it as it was', async () => {
    const { ask, seenBy } = await make();
    const { facts } = await seenBy('leader');
    const clever = {
      wants_contact: 'no_need',
      about_leader: true,
      status: 'closed',
      unit_id: v7(),
      retention_class: 'none',
    };
    await ask('affected', [{ field: 'absence', value: 'rest_of_day' }], clever);
    await ask('leader', [{ field: 'absence', value: 'none' }], clever);
    expect((await seenBy('leader')).facts).toEqual(facts);
  });

  it('ends with a report that is withdrawn', async () => {
    const { here, ask } = await make();
    const withdrawn = "update incident set status = 'withdrawn' where municipality_id = $1";
    await tamper(open(), inject('vernTemplates').server, withdrawn, [here.municipalityId]);
    for (const who of ['leader', 'affected'] as const) {
      await expect(ask(who, [{ field: 'absence', value: 'none' }])).rejects.toThrow(/withdrawn/);
    }
  });

  it('is read by the person and whoever handles the report', async () => {
    const { told, observe, count } = await make();
    await observe('affected', told({ absence: 'rest_of_day' }));
    const counts: Partial<Record<Who, number>> = {};
    for (const who of Object.keys(STAFF) as Who[]) counts[who] = await count(who);
    expect(counts).toEqual({ reporter: 0, affected: 1, colleague: 0, leader: 1, safety_rep: 0, group_member: 0 });
  });
});

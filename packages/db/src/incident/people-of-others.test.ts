import type { NewIncident } from '@vern/domain/incident/ports';
import { TO_HANDLERS, TO_PEOPLE, toOne } from '@vern/domain/statement';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from './incident.repository.ts';

const STAFF = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;
type Who = keyof typeof STAFF;

describeEachEngine('what a report says of others than the one who sends it', (open) => {
  const make = async () => {
    const { database, owner } = open();
    const here = await makeMunicipality(open(), STAFF);
    const incidents = createIncidentRepository(database);
    const scopeOf = (who: Who) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const { reporter, affected } = here.people;
    const report = (more: Partial<NewIncident> = {}) => ({
      ...newReport({ unitId: here.places.school, reporterId: reporter, affectedId: affected, consent: true }),
      ...more,
    });
    const as = (who: Who, sql: string, values: readonly unknown[] = []) =>
      connectionOf(database).transaction(async (query) => {
        await query(`select vern_enter('vern_app', $1, $2)::text`, [here.municipalityId, here.people[who]]);
        return query(sql, [...values]);
      });
    const stored = (sql: string, id: string) =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        return query(sql, [id]);
      });
    return { here, incidents, scopeOf, report, as, stored };
  };

  it('is no consent of theirs, and stays theirs to read', async () => {
    const { here, incidents, scopeOf, report, as } = await make();
    const sent = report();
    const health = sent.health.map((each) => ({ ...each, personId: here.people.reporter }));
    const { id } = await incidents.submit(scopeOf('reporter'), { ...sent, health });
    const read = 'select consent_share_medical as consents from affected_health where incident_id = $1';
    const seen = { reporter: [], affected: [{ consents: false }], leader: [{ consents: false }], safety_rep: [] };
    for (const who of Object.keys(STAFF) as Who[]) expect([who, await as(who, read, [id])]).toEqual([who, seen[who]]);
  });

  it('is about nobody of another report', async () => {
    const { here, incidents, scopeOf, report } = await make();
    const other = report({ health: [] });
    await incidents.submit(scopeOf('reporter'), other);
    const theirs = { ...report().health[0]!, affectedId: other.affected[0]!.id };
    const identity = {
      personId: here.people.safety_rep,
      relation: 'affected' as const,
      affectedId: other.affected[0]!.id,
    };
    for (const more of [{ health: [theirs] }, { identities: [identity] }]) {
      await expect(incidents.submit(scopeOf('reporter'), report(more))).rejects.toThrow(/those of the report/);
    }
  });

  it('is taken out by whoever reads it, once, also when no row is asked for', async () => {
    const { here, incidents, scopeOf, report, as, stored } = await make();
    const sent = report();
    const { id } = await incidents.submit(scopeOf('reporter'), sent);
    const text = (text: string) => ({ id: v7(), kind: 'note' as const, text, createdAt: new Date() });
    await incidents.change(scopeOf('leader'), {
      incidentId: id,
      expectedVersion: 1,
      set: {},
      statements: [
        { ...text('for dem som følger opp'), ...TO_HANDLERS },
        { ...text('for en av dem'), ...toOne(here.people.affected) },
        { ...text('for alle'), ...TO_PEOPLE },
      ],
      audit: [],
    });
    const blindly = 'update statement set text = null, redacted_at = now(), redacted_by_id = vern_actor()';
    await as('safety_rep', blindly);
    const left = 'select audience from statement where subject_id = $1 and redacted_at is null order by audience';
    expect(await stored(left, id)).toEqual([{ audience: 'handlers' }, { audience: 'one' }]);
    await as('leader', blindly);
    const by =
      'select distinct redacted_by_id::text as by from statement where subject_id = $1 and redacted_at is not null';
    expect(await stored(by, id)).toEqual([{ by: here.people.safety_rep }]);
  });
});

import { readFile } from 'node:fs/promises';
import { closingGate, nextStepOf } from '@vern/domain/incident';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { settleOldDue } from './settle-old-due.ts';

const FILE = new URL('../../prisma/migrations/20261129152000_talk_not_known/migration.sql', import.meta.url);
const STAFF = {
  leader: { role: 'unit_leader', at: 'school' },
  employee: { role: 'employee', at: 'school' },
} as const;

describeEachEngine('a report that was handled before talks were written down', (open) => {
  const make = async (of: Partial<ReturnType<typeof newReport>['facts']>) => {
    const { database, owner } = open();
    const { municipalityId, places, people } = await makeMunicipality(open(), STAFF);
    const incidents = createIncidentRepository(database);
    const report = newReport({ unitId: places.school, reporterId: people.employee });
    const facts = { ...report.facts, dueRulesVersion: 1, wantsContact: 'now', ...of } as const;
    await incidents.submit({ municipalityId, actorId: people.employee }, { ...report, facts });
    // Run what the migration does to the rows that were there before it.
    const sql = await readFile(FILE, 'utf8');
    const statements = sql.slice(sql.indexOf('alter table incident no force')).split(';\n');
    for (const statement of statements.filter((each) => each.trim())) await connectionOf(owner).query(statement);
    await settleOldDue(database, municipalityId);
    const leader = { municipalityId, actorId: people.leader };
    return { incidents, leader, factsOf: async () => (await incidents.find(leader, facts.id))!.facts };
  };

  it.each([
    [{ status: 'in_progress', severityAssessed: 2 }, 'close', '2026-03-16'],
    [{ status: 'in_progress' }, 'assess', '2026-03-04'],
    [{ status: 'received', severityAssessed: 2 }, 'close', '2026-03-16'],
  ] as const)('and stood as %j is owed no talk, and is next to %s', async (of, step, dueOn) => {
    const { factsOf } = await make(of);
    const facts = await factsOf();
    expect(facts).toMatchObject({ talkedOn: null, talkUnknown: true, nextDueOn: dueOn });
    expect(nextStepOf(facts)).toMatchObject({ step, dueOn });
    expect(closingGate(facts)).not.toContain('not_talked');
  });

  it.each([
    [{ status: 'submitted' }, 'receive'],
    [{ status: 'received' }, 'talk'],
    [{ status: 'in_progress', severityAssessed: 2, dueRulesVersion: 2 }, 'talk'],
  ] as const)('but stood as %j is still owed one', async (of, step) => {
    const facts = await (await make(of)).factsOf();
    expect(facts.talkUnknown).toBe(false);
    expect(nextStepOf(facts)).toMatchObject({ step, dueOn: '2026-03-02' });
    expect(closingGate(facts)).toContain('not_talked');
  });

  it('says when a talk was held once somebody writes it down', async () => {
    const { incidents, leader, factsOf } = await make({ status: 'in_progress', severityAssessed: 2 });
    const { id, version } = await factsOf();
    const change = { incidentId: id, expectedVersion: version, set: { talkedOn: '2026-03-06' }, audit: [] };
    await incidents.change(leader, change);
    expect(await factsOf()).toMatchObject({ talkedOn: '2026-03-06' });
  });

  it('leaves the table as closed to its owner as it was', async () => {
    await make({});
    const rows = await connectionOf(open().owner).query<{ isForced: boolean }>(
      `select relforcerowsecurity as "isForced" from pg_class where relname = 'incident'`,
    );
    expect(rows).toEqual([{ isForced: true }]);
  });
});

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';

const FILE = new URL('../../prisma/migrations/20261126020000_due_first/migration.sql', import.meta.url);

describeEachEngine('the migration that puts first what is due', (open) => {
  /** What the migration does to rows that were there before it. */
  const bringAlong = async () => {
    const sql = await readFile(FILE, 'utf8');
    const statements = sql.slice(sql.indexOf('alter table incident no force')).split(';\n');
    for (const statement of statements.filter((each) => each.trim())) {
      await connectionOf(open().owner).query(statement);
    }
  };

  it.each([
    ['today', 'submitted', '2026-03-05', '2026-03-05'],
    ['now', 'submitted', '2026-03-07', '2026-03-09'],
    ['this_week', 'submitted', '2026-03-05', '2026-03-12'],
    ['today', 'received', '2026-03-05', '2026-03-12'],
  ] as const)('gives a wish for %s, %s since %s, the deadline %s, the second time too', async (...row) => {
    const [wantsContact, status, statusSince, dueOn] = row;
    const test = open();
    const staff = {
      leader: { role: 'unit_leader', at: 'school' },
      employee: { role: 'employee', at: 'school' },
    } as const;
    const { municipalityId, places, people } = await makeMunicipality(test, staff);
    const incidents = createIncidentRepository(test.database);
    const report = newReport({ unitId: places.school, reporterId: people.employee });
    const facts = { ...report.facts, wantsContact, status, statusSince, nextDueOn: '2026-03-12' };
    await incidents.submit({ municipalityId, actorId: people.employee }, { ...report, facts });
    for (let times = 0; times < 2; times += 1) {
      await bringAlong();
      const found = await incidents.find({ municipalityId, actorId: people.leader }, facts.id);
      expect(found?.facts.nextDueOn).toBe(dueOn);
    }
  });

  it('leaves the table as closed to its owner as it was', async () => {
    await bringAlong();
    const rows = await connectionOf(open().owner).query<{ isForced: boolean }>(
      `select relforcerowsecurity as "isForced" from pg_class where relname = 'incident'`,
    );
    expect(rows).toEqual([{ isForced: true }]);
  });
});

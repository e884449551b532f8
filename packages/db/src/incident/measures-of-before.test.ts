import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseBefore, openBefore } from '../../testing/open-before.ts';
import { ENGINES } from '../../testing/open-test-database.ts';
import { connectionOf, type Database } from '../database.ts';

const AT = '2026-10-05T08:00:00.000Z';

// Ids of what the version before had written.
const [municipality, unit, department] = [v7(), v7(), v7()];
const [atUnit, inDepartment, owner] = [v7(), v7(), v7()];
const [bench, door, fence] = [v7(), v7(), v7()];

describe.each(ENGINES)('measures of the version before, on %s', (engine) => {
  let before: DatabaseBefore;
  let database: Database;
  beforeAll(async () => {
    before = await openBefore(engine, '20261129205101_measures_of_a_place');
    const { fill } = before;
    await fill('insert into municipality values ($1, $2, now())', [municipality, 'Prøve']);
    for (const [id, type, parent] of [
      [unit, 'unit', null],
      [department, 'department', unit],
    ])
      await fill(
        `insert into org_node (municipality_id, id, type, name, parent_id, valid_from) values ($1, $2, $3, 'Skole', $4, '2020-01-01')`,
        [municipality, id, type, parent],
      );
    for (const [id, within] of [
      [atUnit, null],
      [inDepartment, department],
    ])
      await fill(
        `insert into incident (municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
          severity_rules_version, unit_id, department_id, handler_node_id, about_leader, hide_name_from_safety_rep, occurred_on,
          occurred_precision, location, kinds, perpetrator_role, severity_self, severity_floor, severity, physical_harm,
          psychological_strain, wants_contact, status, status_since, received_at, updated_at)
          values ($1, $2, $2, 'violence_and_threats', 1, 1, 1, $3, $4, $3, false, false, '2026-10-01', 'day', 'gym', '{hit}',
          'pupil', 1, 1, 1, false, false, 'no_need', 'in_progress', '2026-10-01', $5, $5)`,
        [municipality, id, unit, within, AT],
      );
    for (const [id, of, status, retention] of [
      [bench, atUnit, 'planned', 'incident_operational'],
      [door, atUnit, 'done', 'incident_operational'],
      [fence, inDepartment, 'planned', 'injury_preserve'],
    ])
      await fill(
        `insert into measure (municipality_id, id, incident_id, type, title, owner_id, due_on, status, created_by_id, created_at,
          retention_class) values ($1, $2, $3, 'technical', 'Gjerde', $4, '2026-11-01', $5, $4, $6, $7)`,
        [municipality, id, of, owner, status, AT, retention],
      );
    database = await before.upgrade();
  });
  afterAll(() => before.close());

  it('belong to the place of their report, and came from it, each as it was', async () => {
    const rows = await connectionOf(database).transaction(async (query) => {
      await query('set local role vern_transfer');
      return query(
        `select m.id, m.node_id, m.status, m.version, o.type, o.origin_id, o.retention_class, o.created_at = m.created_at as same
          from measure m join measure_origin o on o.municipality_id = m.municipality_id and o.measure_id = m.id
          where m.municipality_id = $1 order by m.id`,
        [municipality],
      );
    });
    const plain = { type: 'incident', retention_class: 'incident_operational', version: 1, same: true };
    expect(rows).toEqual([
      { id: bench, node_id: unit, status: 'planned', ...plain, origin_id: atUnit },
      { id: door, node_id: unit, status: 'done', ...plain, origin_id: atUnit },
      {
        ...{ id: fence, node_id: department, status: 'planned', ...plain, origin_id: inDepartment },
        retention_class: 'injury_preserve',
      },
    ]);
  });
});

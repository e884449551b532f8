import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { submitRows } from './submit-rows.ts';

const PEOPLE = { reporter: { role: 'employee', at: 'school' } } as const;

type Rows = ReturnType<typeof submitRows>;

describeEachEngine('vern_submit', (open) => {
  const make = async () => {
    const { database, owner } = open();
    const here = await makeMunicipality(open(), PEOPLE);
    const scope = { municipalityId: here.municipalityId, actorId: here.people.reporter };
    const sent = submitRows(scope, newReport({ unitId: here.places.school, reporterId: scope.actorId }));
    const asOwner = <Row>(sql: string, values: unknown[] = []) =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        return query<Row>(sql, values);
      });
    const send = (rows: Rows) =>
      connectionOf(database).query<{ result: { id: string; created: boolean } }>(
        'select vern_submit($1::uuid, $2::uuid, $3::jsonb) as result',
        [scope.municipalityId, scope.actorId, JSON.stringify(rows)],
      );
    return { owner, sent, send, asOwner };
  };

  const DEFAULTS = `select table_name as "table", column_name as "column" from information_schema.columns
    where table_name = any ($1) and column_default is not null and column_name <> 'version'`;

  it('gives what was not sent its default, in every table it writes', async () => {
    const { sent, send, asOwner } = await make();
    const tables = { incident: 'incident', affected: 'affected_employee', audit: 'audit_entry' } as const;
    const defaults = await asOwner<{ table: string; column: string }>(DEFAULTS, [Object.values(tables)]);
    expect(defaults.map(({ column }) => column)).toContain('due_rules_version');
    const without = (table: string, row: object) => {
      const named = defaults.filter((each) => each.table === table).map(({ column }) => column);
      return Object.fromEntries(Object.entries(row).filter(([column]) => !named.includes(column)));
    };
    const [answer] = await send({
      ...sent,
      incident: without(tables.incident, sent.incident),
      affected: sent.affected.map((row) => without(tables.affected, row)),
      audit: sent.audit.map((row) => without(tables.audit, row)),
    });
    const { id, created } = answer!.result;
    expect(created).toBe(true);
    for (const { table, column } of defaults) {
      const key = { incident: 'id', audit_entry: 'subject_id' }[table] ?? 'incident_id';
      const [row] = await asOwner<{ isDefault: boolean }>(
        `select bool_and("${column}"::text is not null and pg_get_expr(d.adbin, d.adrelid) like '%' || "${column}"::text || '%')
            as "isDefault"
          from "${table}", pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
          where "${key}" = $1::uuid and d.adrelid = '"${table}"'::regclass and a.attname = '${column}'`,
        [id],
      );
      expect([table, column, row!.isDefault]).toEqual([table, column, true]);
    }
  });

  it('takes reports from a server that does not know a new column yet', async () => {
    const { owner, sent, send, asOwner } = await make();
    const change = (sql: string) => connectionOf(owner).query(sql);
    await change(`alter table incident add column newest text not null default 'as before'`);
    try {
      const [answer] = await send(sent);
      const found = await asOwner('select newest from incident where id = $1::uuid', [answer!.result.id]);
      expect(found).toEqual([{ newest: 'as before' }]);
    } finally {
      await change('alter table incident drop column newest');
    }
  });

  it('stores every column that is sent', async () => {
    const { sent, send, asOwner } = await make();
    const full = {
      ...sent.incident,
      ...{ occurred_time: '08:15', asked_on: '2026-01-16', first_answer_at: '2026-01-16T08:00:00Z' },
    };
    const [answer] = await send({ ...sent, incident: full });
    const [row] = await asOwner<{ stored: Record<string, unknown> }>(
      'select to_jsonb(i) as stored from incident i where id = $1::uuid',
      [answer!.result.id],
    );
    const missing = Object.keys(full).filter(
      (column) => row!.stored[column] === null || row!.stored[column] === undefined,
    );
    expect(missing).toEqual([]);
  });
});

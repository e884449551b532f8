import type { IncidentTables } from '../incidents/incident-tables.ts';
import { addNode, addPerson, assign, type OrganisationRows } from '../organisation/organisation-rows.ts';
import type { Row } from '../rows.ts';
import { benchmarkTemplates, TEMPLATE_SENT, VARIANT_OF } from './benchmark-templates.ts';
import type { Scenario, ScenarioInput, ScenarioPart } from './scenario.ts';

const id = (number: number) => `018f3a00-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Fixed ids for measuring: the largest unit, its leader and one of its employees. */
export const BENCHMARK = {
  municipalityId: id(80),
  largestUnitId: id(8_000),
  leaderId: id(8_001),
  employeeId: id(8_002),
} as const;

const UNITS = 140;
/** Share of all reports at the largest unit, in thousandths. */
const LARGEST_PER_MILLE = 66;
const LARGEST = {
  unit: {
    id: BENCHMARK.largestUnitId,
    kind: 'school',
    language: 'nb',
    agencyId: BENCHMARK.municipalityId,
    leaderId: BENCHMARK.leaderId,
    safetyRepId: BENCHMARK.leaderId,
    staffIds: [BENCHMARK.employeeId],
    weight: 1,
    speaksFrom: 2000,
  },
  reporterId: BENCHMARK.employeeId,
} as const;
const ROWS_A_PART = 100_000;

/**
 * Any number of reports for measuring, copied by the database itself from a few that the domain made: plain, alike and
 * closed but for the newest hundredth. The counts are right; the audit has one entry a report, unsealed.
 */
export function benchmark({ random, asOf, incidents }: ScenarioInput): Scenario {
  const rows: OrganisationRows = { municipalityId: BENCHMARK.municipalityId, nodes: [], people: [], assignments: [] };
  addNode(rows, { id: BENCHMARK.municipalityId, parentId: null, type: 'municipality', name: 'Målestokk kommune' });
  for (let index = 0; index < UNITS; index += 1) {
    const unitId = id(8_000 + index * 10);
    const unit = { id: unitId, parentId: BENCHMARK.municipalityId, type: 'unit', unitKind: 'school' };
    addNode(rows, { ...unit, name: `Enhet ${index + 1}` });
    for (const [offset, role] of [
      [1, 'unit_leader'],
      [2, 'employee'],
    ] as const) {
      const personId = id(8_000 + index * 10 + offset);
      const subject = `bench-${index}-${offset}`;
      addPerson(rows, {
        id: personId,
        name: `Person ${index}-${offset}`,
        locale: 'nb',
        email: `${subject}@example.invalid`,
        issuer: 'demo',
        subject,
      });
      assign(rows, random, { personId, role, nodeId: unitId });
    }
  }
  return {
    name: 'Målestokk kommune',
    organisation: rows,
    parts: () => benchmarkParts(benchmarkTemplates(random, rows, LARGEST), { asOf, incidents }),
    isUnsealed: true,
  };
}

function* benchmarkParts(
  templates: readonly IncidentTables[],
  { asOf, incidents }: Pick<ScenarioInput, 'asOf' | 'incidents'>,
): Iterable<ScenarioPart> {
  for (let from = 1; from <= incidents; from += ROWS_A_PART) {
    const to = Math.min(incidents, from + ROWS_A_PART - 1);
    yield { batches: [], statements: copies(templates, { from, to, incidents, asOf }), done: to / incidents };
  }
  const total = { sql: COUNTS, values: [BENCHMARK.municipalityId] };
  yield { batches: [], statements: [total], done: 1 };
}

// Report number n of all: its instant spreads over five years, its id is a UUIDv7 of it, its unit follows from a hash.
const uuid = (salt: string) => `(lpad(to_hex(floor(extract(epoch from at) * 1000)::bigint), 12, '0') || '7'
  || substr(md5(n || '${salt}'), 1, 3) || '8' || substr(md5(n || '${salt}'), 4, 15))::uuid`;

const unitOf = `case when n % 1000 < ${LARGEST_PER_MILLE} then 8000
  else 8010 + 10 * (('x' || substr(md5(n || 'unit'), 1, 6))::bit(24)::int % ${UNITS - 1}) end`;

const NUMBERED = `with numbered as (
    select n, at, ${VARIANT_OF} as variant, ${uuid('incident')} as id,
      ${uuid('key')} as key, ${uuid('affected')} as affected, ${uuid('statement')} as statement, ${uuid('audit')} as audit,
      ('018f3a00-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid as unit_id,
      ('018f3a00-0000-7000-8000-' || lpad((number + 2)::text, 12, '0'))::uuid as reporter_id,
      at - '${new Date(TEMPLATE_SENT.at).toISOString()}'::timestamptz as later,
      (at at time zone 'Europe/Oslo')::date - '${TEMPLATE_SENT.day}'::date as days_later
    from (
      select n, ${unitOf} as number, n > $4::bigint * 99 / 100 as is_open,
        date_trunc('milliseconds', $5::timestamptz - ($4::bigint - n) * (interval '1826 days' / $4::bigint)) as at
      from generate_series($2::bigint, $3::bigint) n
    ) drawn
  )`;

/** What a copy has of its own; every other column is as its template says, days and instants moved along with it. */
const OWN: Partial<Record<keyof IncidentTables, Readonly<Record<string, string>>>> = {
  incident: { id: 'of.id', idempotency_key: 'of.key', unit_id: 'of.unit_id', handler_node_id: 'of.unit_id' },
  incident_identity: {
    incident_id: 'of.id',
    person_id: 'of.reporter_id',
    affected_id: `case when t.relation = 'affected' then of.affected end`,
  },
  affected_employee: { incident_id: 'of.id', id: 'of.affected' },
  statement: { subject_id: 'of.id', id: 'of.statement', author_id: 'of.reporter_id' },
  audit_entry: { subject_id: 'of.id', entity_id: 'of.id', id: 'of.audit', actor_id: 'of.reporter_id' },
};

/** The one a report came with, of rows it may have several of. */
const COPIED: Partial<Record<keyof IncidentTables, (row: Row) => boolean>> = {
  statement: (row) => row['kind'] === 'description',
  audit_entry: (row) => row['action'] === 'incident.submit',
};

type Copying = Pick<ScenarioInput, 'asOf' | 'incidents'> & { readonly from: number; readonly to: number };

/** Reports number `from` to `to`, each a copy of the template that its number stands for. */
function copies(templates: readonly IncidentTables[], { from, to, incidents, asOf }: Copying) {
  const numbers = [BENCHMARK.municipalityId, from, to, incidents, asOf.toISOString()];
  return Object.entries(OWN).map(([name, own]) => {
    const table = name as keyof IncidentTables;
    const rows = templates.flatMap((tables, variant) =>
      tables[table].filter(COPIED[table] ?? (() => true)).map((row) => ({ variant, row })),
    );
    const columns = Object.keys(rows[0]!.row);
    const ofCopy: Readonly<Record<string, string>> = { municipality_id: '$1::uuid', ...own };
    const value = (column: string) => ofCopy[column] ?? movedAlong(column, rows);
    const sql = `${NUMBERED}, template as materialized (
        select (each ->> 'variant')::int as of_variant, row.*
        from jsonb_array_elements($6::jsonb) each, jsonb_populate_record(null::${table}, each -> 'row') row)
      insert into ${table} (${columns.join(', ')})
      select ${columns.map(value).join(', ')}
      from numbered of join template t on t.of_variant = of.variant`;
    return { sql, values: [...numbers, JSON.stringify(rows)] };
  });
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

function movedAlong(column: string, templates: readonly { readonly row: Row }[]): string {
  const isAny = (form: RegExp) => templates.some(({ row }) => form.test(String(row[column])));
  if (isAny(DAY)) return `t.${column} + of.days_later`;
  return isAny(INSTANT) ? `t.${column} + of.later` : `t.${column}`;
}

const COUNTS = `insert into incident_count_daily (municipality_id, family, unit_id, occurred_on, received_on, kind, severity,
    physical_harm, psychological_strain, count)
  select municipality_id, family, unit_id, occurred_on, (received_at at time zone 'Europe/Oslo')::date, kind, severity,
    physical_harm, psychological_strain, count(*)
  from incident cross join lateral (select 'event', '' union all select 'kind', unnest(kinds)) f(family, kind)
  where municipality_id = $1::uuid
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9`;

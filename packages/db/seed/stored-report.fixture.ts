import type { StatementKind } from '@vern/domain/incident/ports';
import type { AffectedPerson } from '@vern/domain/incident/schema';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { Measure } from '@vern/domain/measure';
import { connectionOf, type Database } from '../src/database.ts';

type Kept = { readonly retentionClass: string };
type Entry = {
  readonly at: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly details: Readonly<Record<string, string | number>>;
};

/** One report as it is stored, with everything that belongs to it. */
export interface StoredReport {
  readonly facts: IncidentFacts & Kept;
  readonly identities: readonly (Kept & { readonly personId: string; readonly relation: 'reporter' | 'affected' })[];
  readonly affected: readonly (Kept &
    Pick<AffectedPerson, 'physicalInjury' | 'psychologicalImpact' | 'absence' | 'wantsContact'> & {
      readonly id: string;
    })[];
  readonly health: readonly {
    readonly affectedId: string;
    readonly firstAidGiven: boolean;
    readonly sawDoctor: boolean;
  }[];
  readonly statements: readonly (Kept & {
    readonly kind: StatementKind;
    readonly text: string;
    readonly authorId: string;
  })[];
  readonly measures: readonly (Kept & Measure)[];
  /** Oldest first. */
  readonly audit: readonly Entry[];
  readonly firstAnswer: { readonly waitedMinutes: number; readonly answeredOn: string } | null;
}

const part = (table: string, order = '1', of = 'incident_id') =>
  `coalesce((select jsonb_agg(to_jsonb(p)) from (select * from ${table} where municipality_id = i.municipality_id
    and ${of} = i.id order by ${order}) p), '[]')`;

const MEASURES = `(select m.*, o.origin_id as report_id from measure m
  join measure_origin o on o.municipality_id = m.municipality_id and o.measure_id = m.id) as its`;

const READ = `select to_jsonb(i) as facts, ${part('incident_identity')} as identities,
    ${part('affected_employee')} as affected, ${part('affected_health')} as health,
    ${part('statement', 'created_at', 'subject_id')} as statements, 
    ${part(MEASURES, '1', 'report_id')} as measures,
    ${part('audit_entry', 'at, id', 'subject_id')} as audit, ${part('first_answer')} as answers
  from incident i where municipality_id = $1`;

type Rows = Readonly<Record<string, unknown>>[];

/** A sample of a municipality's reports, the same for the same seed, and every one that is handled above its unit. */
export async function sampleReports(
  database: Database,
  municipalityId: string,
  { share, seed }: { readonly share: number; readonly seed: number },
): Promise<readonly StoredReport[]> {
  const rows = await connectionOf(database).transaction(async (query) => {
    await query('set local role vern_transfer');
    return query<{ facts: Rows[number] } & Record<string, Rows>>(
      `${READ} and (handler_node_id <> unit_id or abs(hashtextextended(id::text, $2)) % 1000 < $3)`,
      [municipalityId, seed, Math.round(share * 1000)],
    );
  });
  return rows.map(({ facts, answers, ...parts }) => ({
    ...(Object.fromEntries(Object.entries(parts).map(([key, list]) => [key, list.map(fromColumns)])) as unknown as Omit<
      StoredReport,
      'facts' | 'firstAnswer'
    >),
    facts: toStoredFacts(fromColumns(facts)),
    firstAnswer: (answers?.map(fromColumns)[0] ?? null) as StoredReport['firstAnswer'],
  }));
}

function toStoredFacts(row: Readonly<Record<string, unknown>>): StoredReport['facts'] {
  const date = (key: string) => (row[key] === null ? null : new Date(String(row[key])));
  return {
    ...row,
    receivedAt: date('receivedAt'),
    firstAnswerAt: date('firstAnswerAt'),
    closedAt: date('closedAt'),
    updatedAt: date('updatedAt'),
  } as unknown as StoredReport['facts'];
}

function fromColumns(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const named = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [named(column), value]));
}

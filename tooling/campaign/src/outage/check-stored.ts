import { verifyCounts } from '@vern/db';
import pg from 'pg';
import type { Place } from './place.ts';

type Stored = { readonly id: string; readonly key: string; readonly tellings: number };

const STORED = `select i.id, i.idempotency_key as key,
    (select count(*)::int from outbox o where o.topic = 'incident.submitted' and o.subject_id = i.id) as tellings
  from incident i where i.municipality_id = $1`;

/** Whether every acknowledged report is stored, once, and nothing else. @returns What is wrong, in sentences. */
export async function checkStored(
  { owner, ownerUrl, municipalityId }: Place,
  acknowledged: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly string[]> {
  const stored = await readStored(ownerUrl, municipalityId);
  const byKey = Map.groupBy(stored, ({ key }) => key);
  const faults: string[] = [];
  for (const [key, ids] of acknowledged) {
    const its = byKey.get(key) ?? [];
    if (its.length === 0) faults.push('An acknowledged report is lost.');
    if (its.length > 1 || ids.size > 1) faults.push('A report is doubled.');
    if (its.some(({ id }) => !ids.has(id))) faults.push('A report has another id than was acknowledged.');
  }
  if (stored.some(({ key }) => !acknowledged.has(key))) faults.push('A report is stored that nobody was told of.');
  if (stored.some(({ tellings }) => tellings !== 1)) faults.push('A report is told of twice, or not at all.');
  const { events, differences } = await verifyCounts(owner, municipalityId);
  if (events !== stored.length || differences.length > 0) faults.push('The counts are not those of the reports.');
  return [...new Set(faults)];
}

async function readStored(url: string, municipalityId: string): Promise<readonly Stored[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set role vern_transfer');
    return (await client.query<Stored>(STORED, [municipalityId])).rows;
  } finally {
    await client.end();
  }
}

import pg from 'pg';

/** Where a page of a list begins: below this report. */
export interface ListKey {
  readonly receivedAt: Date;
  readonly id: string;
}

/**
 * Where the page begins that lies this many closed reports down at a unit.
 * @param adminUrl - A login that no row-level security binds.
 */
export async function findDeepKey(
  adminUrl: string,
  unit: { readonly municipalityId: string; readonly unitId: string },
  depth: number,
): Promise<ListKey> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ receivedAt: Date; id: string }>(
      `select received_at as "receivedAt", id from incident
        where municipality_id = $1 and handler_node_id = $2 and status = 'closed'
        order by received_at desc, id desc offset $3 limit 1`,
      [unit.municipalityId, unit.unitId, depth],
    );
    if (!rows[0]) throw new RangeError(`The unit has no ${depth} closed reports.`);
    return rows[0];
  } finally {
    await client.end();
  }
}

import type pg from 'pg';

const LIST = {
  name: 'list',
  text: `select * from incident
    where municipality_id = $1 and handler_node_id = $2 and (received_at, id) < ($3, $4) and status = any ($5)
    order by received_at desc, id desc limit $6`,
};

/** The floor of a list: one keyset query of a unit's reports, the rows as they come. Nobody is asked who they are. */
export async function list(pool: pg.Pool, query: URLSearchParams) {
  const value = (name: string) => query.get(name) ?? '';
  const { rows } = await pool.query(LIST, [
    value('municipality'),
    value('unit'),
    value('beforeAt'),
    value('beforeId'),
    value('statuses').split(','),
    Number(value('size')),
  ]);
  return { rows };
}

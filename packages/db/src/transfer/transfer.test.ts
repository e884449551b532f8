import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport, openTestDatabase } from '../../testing/index.ts';
import type { Database } from '../database.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';
import { exportData } from './export-data.ts';
import { importData } from './import-data.ts';

const PEOPLE = { reporter: { role: 'employee', at: 'school' } } as const;

async function exported(database: Database): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportData(database, async (line) => {
    lines.push(line);
  });
  return lines;
}

const importInto = (database: Database, lines: readonly string[]) => importData(database, Readable.from(lines));

describeEachEngine('exportData and importData', (open) => {
  const filled = async () => {
    const source = open();
    const here = await makeMunicipality(source, PEOPLE);
    const text = 'Linje én\nlinje to "sitert" \\ og æøå';
    const report = newReport({ unitId: here.places.school, reporterId: here.people.reporter, text });
    const scope = { municipalityId: here.municipalityId, actorId: here.people.reporter };
    await createIncidentRepository(source.database).submit(scope, report);
    return { source, lines: await exported(source.owner) };
  };

  it('carries every row through the other engines and back, unchanged', async () => {
    const { lines } = await filled();
    let carried = lines;
    for (const engine of ['pglite', 'postgres', 'pglite'] as const) {
      const target = await openTestDatabase(engine);
      try {
        expect(await importInto(target.owner, carried)).toBe(lines.length - 2);
        carried = await exported(target.owner);
      } finally {
        await target.close();
      }
    }
    expect([...carried].sort()).toEqual([...lines].sort());
  });

  it('refuses a target that holds data, with a sentence that says what to do', async () => {
    const { source, lines } = await filled();
    await expect(importInto(source.owner, lines)).rejects.toThrow(/holds data already.*empty/);
  });

  it('refuses a file of another schema, a cut one and one that is something else; and writes nothing of it', async () => {
    const { source, lines } = await filled();
    const target = await openTestDatabase(source.database.engine);
    try {
      const [header, ...rest] = lines;
      const other = header!.replace(/"schema":"[^"]+"/, '"schema":"20200101000000_old"');
      await expect(importInto(target.owner, [other, ...rest])).rejects.toMatchObject({ fault: 'other_schema' });
      const bad = [lines.slice(0, -1), lines.toSpliced(3, 1), ['{}', ...rest], ['id;name'], []];
      for (const file of bad) {
        await expect(importInto(target.owner, file)).rejects.toMatchObject({ fault: 'not_an_export' });
      }
      expect(await exported(target.owner)).toHaveLength(2);
    } finally {
      await target.close();
    }
  });

  it('takes every table of the schema with it', async () => {
    const { lines } = await filled();
    const tables = new Set(lines.flatMap((line) => /^\{"t":"([a-z_]+)"/.exec(line)?.[1] ?? []));
    for (const table of ['incident', 'statement', 'affected_health', 'audit_entry', 'outbox', 'incident_count_delta']) {
      expect(tables).toContain(table);
    }
  });
});

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
    const text = 'Linje én\nlinje to "sitert" \\ og æøå, limt inn\u2028fra et annet program';
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
        expect(await importInto(target.owner, carried)).toEqual({ rows: lines.length - 2, isVerified: true });
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
      const bad = [
        lines.slice(0, -1),
        lines.toSpliced(3, 1),
        ['{}', ...rest],
        ['id;name'],
        [],
        [...lines, ...lines],
        [...lines, ''],
        [header!.replace('sha256', 'md5'), ...rest],
      ];
      for (const file of bad) {
        await expect(importInto(target.owner, file)).rejects.toMatchObject({ fault: 'not_an_export' });
      }
      expect(await exported(target.owner)).toHaveLength(2);
    } finally {
      await target.close();
    }
  });

  it('refuses a file in which a letter, a value or the order was changed; and writes nothing of it', async () => {
    const { source, lines } = await filled();
    const target = await openTestDatabase(source.database.engine);
    const at = lines.findIndex((line) => line.includes('Linje én'));
    const swapped = lines.findIndex((line, i) => i > 0 && line.slice(0, 12) === lines[i + 1]!.slice(0, 12));
    try {
      for (const file of [
        lines.with(at, lines[at]!.replace('Linje én', 'Linje to')),
        lines.with(swapped, lines[swapped + 1]!).with(swapped + 1, lines[swapped]!),
        lines.with(-1, lines.at(-1)!.replace(/"sha256":"./, '"sha256":"g')),
        lines.with(-1, JSON.stringify({ rows: lines.length - 2 })),
      ]) {
        await expect(importInto(target.owner, file)).rejects.toMatchObject({ fault: 'changed' });
      }
      expect(await exported(target.owner)).toHaveLength(2);
    } finally {
      await target.close();
    }
  });

  it('takes an older file, which has no checksum, and says that nothing is proven; refuses a row that is none', async () => {
    const { source, lines } = await filled();
    const older = [
      lines[0]!.replace(',"checksum":"sha256"', ''),
      ...lines.slice(1, -1),
      JSON.stringify({ rows: lines.length - 2 }),
    ];
    const target = await openTestDatabase(source.database.engine);
    try {
      const at = older.findIndex((line) => line.startsWith('{"t":"incident",'));
      const spoiled = older.with(at, older[at]!.replace(/"occurred_on":"[^"]+"/, '"occurred_on":"never"'));
      await expect(importInto(target.owner, spoiled)).rejects.toMatchObject({ fault: 'not_an_export' });
      expect(await importInto(target.owner, older)).toEqual({ rows: lines.length - 2, isVerified: false });
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

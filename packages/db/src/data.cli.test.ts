import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabaseOn } from '../testing/create-database-on.ts';
import { ENGINES, type Engine, makeMunicipality, newReport } from '../testing/index.ts';
import { connectionOf } from './database.ts';
import { createIncidentRepository } from './incident/incident.repository.ts';
import { openDatabase } from './open-database.ts';

const COMMAND = fileURLToPath(new URL('./data.cli.ts', import.meta.url));
const FILES = fileURLToPath(new URL('../testing/transfer', import.meta.url));
/** A command that waits for what never comes is ended, and has failed. */
const PATIENCE_MS = 45_000;
const PEOPLE = { reporter: { role: 'employee', at: 'school' } } as const;

type Settings = Readonly<Record<string, string>>;

const sentence = (words: string) => [expect.stringContaining(words)];

describe('the commands that export and import', { timeout: 240_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vern-data-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (env: Settings, ...given: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], {
      env,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    return { status, said: (stdout + stderr).trim().split('\n') };
  };

  /** A place with no database in it yet: an empty folder, or an empty database on the server. */
  let places = 0;
  const emptyPlace = async (engine: Engine): Promise<Settings> => {
    places += 1;
    if (engine === 'pglite') return { VERN_DATA: join(folder, `place-${places}`) };
    return { DATABASE_MIGRATION_URL: (await createDatabaseOn(inject('vernTemplates').server)).ownerUrl };
  };
  const openPlace = ({ DATABASE_MIGRATION_URL: url, VERN_DATA }: Settings) =>
    openDatabase(url ? { engine: 'postgres', url } : { engine: 'pglite', folder: VERN_DATA! });

  /** A place with reports enough for many pieces of a file. */
  const furnish = async (engine: Engine) => {
    const place = await emptyPlace(engine);
    const database = await openPlace(place);
    const here = await makeMunicipality({ owner: database }, PEOPLE);
    const scope = { municipalityId: here.municipalityId, actorId: here.people.reporter };
    for (let i = 0; i < 100; i += 1) {
      const text = `Nr. ${i}: ${'slag '.repeat(100)}\u2028og "spark" \\ æøå`;
      const report = newReport({ unitId: here.places.school, reporterId: here.people.reporter, text });
      await createIncidentRepository(database).submit(scope, report);
    }
    await database.close();
    return place;
  };
  const sources = new Map<Engine, Settings>();
  beforeAll(async () => {
    for (const engine of ENGINES) sources.set(engine, await furnish(engine));
  });

  it.each([
    ['pglite', 'postgres'],
    ['postgres', 'postgres'],
    ['postgres', 'pglite'],
    ['pglite', 'pglite'],
  ] as const)('carry every row from %s to %s, unchanged', async (from, to) => {
    const [out, back] = [join(folder, `${from}-${to}.jsonl`), join(folder, `${from}-${to}-back.jsonl`)];
    const exported = run(sources.get(from)!, 'export', out);
    expect(exported).toEqual({ status: 0, said: [expect.stringMatching(/^Exported \d{3,} rows\.$/)] });
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const target = await emptyPlace(to);
    expect(run(target, 'import', out)).toEqual({
      status: 0,
      said: [exported.said[0]!.replace('Exported', 'Imported')],
    });
    expect(run(target, 'export', back).status).toBe(0);
    const sorted = async (file: string) => (await readFile(file, 'utf8')).split('\n').slice(0, -2).sort();
    expect(await sorted(back)).toEqual(await sorted(out));
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  describe.each(ENGINES)('on %s', (engine) => {
    let target: Settings;
    let schema: string;
    beforeAll(async () => {
      target = await emptyPlace(engine);
      const database = await openPlace(target);
      const [row] = await connectionOf(database).query<{ name: string }>(
        'select max(migration_name) as name from _prisma_migrations',
      );
      schema = row!.name;
      await database.close();
    });

    it.each([
      ['01-empty-export.jsonl', { status: 0, said: [expect.stringContaining('is not proven'), 'Imported 0 rows.'] }],
      ['02-header-only.jsonl', { status: 1, said: sentence('not a complete export') }],
      ['03-zero-bytes.jsonl', { status: 1, said: sentence('not a complete export') }],
      ['04-not-ours.jsonl', { status: 1, said: sentence('not a complete export') }],
    ])('answer at once to the short file %s', async (name, outcome) => {
      const file = join(folder, `${engine}-${name}`);
      const written = await readFile(join(FILES, name), 'utf8');
      await writeFile(file, written.replace(/"schema":"[^"]+"/, `"schema":"${schema}"`));
      const { status, said } = run(target, 'import', file);
      // Answers and warnings come by two ways, in no order between them.
      expect({ status, said: said.toSorted() }).toEqual({ ...outcome, said: outcome.said.toSorted().reverse() });
    });

    it('import one row alone, and then nothing more', async () => {
      const written = await readFile(join(FILES, '05-one-row.jsonl'), 'utf8');
      const file = join(folder, `${engine}-one-row.jsonl`);
      await writeFile(file, written.replace(/"schema":"[^"]+"/, `"schema":"${schema}"`));
      const place = await emptyPlace(engine);
      expect(run(place, 'import', file)).toMatchObject({
        status: 0,
        said: expect.arrayContaining(['Imported 1 rows.']),
      });
      expect(run(place, 'import', file)).toEqual({ status: 1, said: sentence('holds data already') });
    });

    it('say that a file is of another version', async () => {
      const written = await readFile(join(FILES, '05-one-row.jsonl'), 'utf8');
      const file = join(folder, `${engine}-older.jsonl`);
      await writeFile(file, written.replace(/"schema":"[^"]+"/, '"schema":"20250101000000_first"'));
      expect(run(target, 'import', file)).toEqual({ status: 1, said: sentence('another version') });
    });

    it('say what is not there, and make no database of a slip', async () => {
      const nowhere = await emptyPlace(engine);
      const file = join(folder, 'nothing.jsonl');
      expect(run(nowhere, 'export', file)).toEqual({ status: 1, said: sentence('There is no database of Vern there') });
      if (nowhere['VERN_DATA']) expect(await readdir(folder)).not.toContain(basename(nowhere['VERN_DATA']));
      expect(run(target, 'export', file)).toEqual({ status: 1, said: sentence('The database holds nothing') });
      expect(await readdir(folder)).not.toContain('nothing.jsonl');
      const missing = join(folder, 'missing.jsonl');
      expect(run(nowhere, 'import', missing)).toEqual({ status: 1, said: [`There is no file ${missing}.`] });
      expect(run(target, 'import', folder)).toEqual({ status: 1, said: sentence('is a folder') });
      const nowhereElse = join(folder, 'no-folder', 'out.jsonl');
      expect(run(target, 'export', nowhereElse)).toEqual({ status: 1, said: sentence('There is no file') });
    });
  });

  it('say how they are used, and what is wrong with a server', () => {
    expect(run({}, 'restore')).toEqual({ status: 1, said: sentence('Usage') });
    expect(run({}, 'export')).toEqual({ status: 1, said: sentence('Usage') });
    const closed = { DATABASE_MIGRATION_URL: 'postgres://vern@127.0.0.1:1/vern' };
    expect(run(closed, 'export', join(folder, 'x'))).toEqual({ status: 1, said: sentence('does not answer') });
    const { adminUrl } = inject('vernTemplates').server;
    const none = { DATABASE_MIGRATION_URL: adminUrl.replace(/\/postgres$/, '/no_such') };
    expect(run(none, 'export', join(folder, 'x'))).toEqual({ status: 1, said: sentence('no database of that name') });
  });
});

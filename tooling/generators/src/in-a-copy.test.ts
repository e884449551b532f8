import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CarriedOut, carryOut } from './carry-out.ts';
import { type CopyOfHouse, copyOfHouse } from './copy-of-house.fixture.ts';
import { planOf } from './plan-of.ts';
import { run } from './run.ts';

const HOUSE = fileURLToPath(new URL('../../..', import.meta.url));

/** What is made, one after the other, in one copy of the house, and how many files that are there each may open. */
const MADE = [
  ['a noun', ['noun', 'pilot'], {}, 8],
  ['a step of that noun', ['step', 'pause'], { of: 'pilot' }, 8],
  ['a step of a report', ['step', 'callBack'], {}, 8],
  ['a role', ['role', 'night_guard'], {}, 9],
  ['a question about the event', ['question', 'wasAlone'], {}, 14],
  ['a field on the affected person', ['question', 'sleptBadly'], { about: 'person' }, 14],
] as const;

/** Projects of Vitest whose tests hold what was made against what is expected of it, and which of their files do. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  domain: [
    'src/pilot',
    'src/nouns',
    'src/notification',
    'src/step',
    'src/incident/step',
    'src/theme',
    'src/access',
    'codes.test',
  ],
  i18n: [],
  testing: [],
  api: ['src/pilot', 'src/procedures.test', 'src/incident/step'],
  db: ['src/pilot', 'src/migrate/schema.test', 'role-reach.test', 'access-state.test'],
  'api-host': ['access/pilot.test'],
  web: ['src/frame', 'src/features/handle-incident'],
};

describe('what `pnpm new` makes', () => {
  let copy: CopyOfHouse;
  const done = new Map<string, CarriedOut>();
  const inCopy = (program: string, ...args: readonly string[]) => run(copy.root, program, args);

  beforeAll(async () => {
    copy = copyOfHouse(HOUSE);
    for (const [what, said, options] of MADE) done.set(what, await carryOut(copy.root, planOf(said, options)));
  });
  afterAll(() => copy?.remove());

  it.each(MADE)('opens few files that are there: %s', (what, _said, _options, most) => {
    const { opened, made } = done.get(what)!;
    console.log(`${what} opens ${opened.length} files (${most} allowed) and makes ${made.length} new ones`);
    expect(opened.length, opened.join('\n')).toBeLessThanOrEqual(most);
  });

  it('is formatted, and breaks no rule of the linter', () => {
    inCopy(
      'biome',
      'check',
      '--vcs-enabled=false',
      ...[...done.values()].flatMap(({ made, opened }) => [...made, ...opened]),
    );
  });

  it('breaks no rule of the house', () => inCopy('node', 'tooling/structure/src/cli.ts'));

  it.each(globSync('{packages/{domain,db,api,i18n,testing},apps/{web,admin,api,e2e}}/tsconfig.json', { cwd: HOUSE }))(
    'has its types in order: %s',
    (config) => inCopy('tsc', '--noEmit', '-p', join(config, '..')),
  );

  it.each(Object.entries(TESTS))('passes what is expected of it: %s', (project, files) =>
    inCopy('vitest', 'run', '--project', project, ...files),
  );

  it('is walked through in a browser, on a phone, by whoever makes one and whoever leads there', async () => {
    for (const app of ['apps/web', 'apps/admin']) await run(copy.root, 'vite', ['build'], app);
    await inCopy('vitest', 'run', '--project', 'e2e', 'src/pilot.test.ts');
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The server with the two screen apps it sends: what an installation runs. */
const SHIPS = ['apps/api', 'apps/web', 'apps/admin'];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: readonly { readonly hashes?: readonly { readonly alg: string }[] }[];
}

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const nameOf = ({ group, name, version }: Component) => `${group === undefined ? '' : `${group}/`}${name}@${version}`;

/** Everything a program finds when it follows what is installed, read from the disk and not from the lockfile. */
function installedFrom(folder: string, seen = new Set<string>()): ReadonlySet<string> {
  const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const found = placesAbove(folder)
      .map((place) => join(place, 'node_modules', name))
      .find(existsSync);
    // A package for another platform is not installed on this one.
    if (found === undefined) continue;
    const target = realpathSync(found);
    const { version } = manifestOf(target);
    if (seen.has(`${name}@${version}`)) continue;
    seen.add(`${name}@${version}`);
    installedFrom(target, seen);
  }
  return seen;
}

function placesAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...placesAbove(above)];
}

describe('the bill of materials', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'vern-bill-'));
  let bill: Bill;

  beforeAll(() => {
    const out = join(folder, 'bill.cdx.json');
    const { packageManager } = manifestOf(ROOT);
    execFileSync('npx', ['--yes', packageManager ?? 'pnpm', 'run', 'bill', '--out', out], { cwd: ROOT });
    bill = JSON.parse(readFileSync(out, 'utf8')) as Bill;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is of this Vern, in the form of CycloneDX', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(nameOf(bill.metadata.component)).toBe(`vern@${manifestOf(join(ROOT, 'apps/api')).version}`);
  });

  it('holds everything that the server and the screens find when they run, in the version that is installed', () => {
    const installed = SHIPS.flatMap((app) => [...installedFrom(join(ROOT, app))]);
    const listed = new Set(bill.components.map(nameOf));
    expect(installed.length).toBeGreaterThan(150);
    expect(installed.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('holds nothing that only tests and builds need', () => {
    const names = bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
    expect(
      names.filter((name) => /^(vitest|storybook|playwright(-core)?|vite|@biomejs\/biome|turbo)$/.test(name)),
    ).toEqual([]);
  });

  it('names the licence of every part, and says of what comes from elsewhere by which sum it is known', () => {
    const foreign = bill.components.filter(({ group }) => group !== '@vern');
    expect(bill.components.filter(({ licenses }) => !licenses?.length).map(nameOf)).toEqual([]);
    const isKnown = ({ externalReferences = [] }: Component) =>
      externalReferences.some(({ hashes = [] }) => hashes.some(({ alg }) => alg === 'SHA-512'));
    expect(foreign.filter((part) => !isKnown(part)).map(nameOf)).toEqual([]);
  });
});

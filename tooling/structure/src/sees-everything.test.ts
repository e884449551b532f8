import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countModulesOnDisk } from './count-modules.ts';
import { readTree } from './read-tree.ts';
import { blindSpots } from './sees-everything.ts';
import { houseWith } from './tidy-house.fixture.ts';

const onDisk = new Map([['packages/domain', 2]]);

describe('blindSpots', () => {
  it('is content when every module on disk was seen', () => {
    expect(blindSpots(houseWith(), onDisk)).toEqual([]);
  });

  it('finds a room of which a module was not seen', () => {
    expect(blindSpots(houseWith(), new Map([['packages/domain', 3]]))).toMatchObject([{ path: 'packages/domain' }]);
  });

  it('does not take an empty disk for a tidy house', () => {
    expect(blindSpots(houseWith(), new Map())).toMatchObject([{ path: '.' }]);
  });

  it('finds a module that cannot be parsed', () => {
    expect(blindSpots(houseWith({ 'packages/domain/src/broken.ts': 'export const = ;\n' }), onDisk)).toMatchObject([
      { path: 'packages/domain/src/broken.ts' },
    ]);
  });

  it('finds a parser that sees no imports where there are some', () => {
    const tree = houseWith();
    const blind = { ...tree, modules: tree.modules.map((module) => ({ ...module, imports: [] })) };
    expect(blindSpots(blind, onDisk).map(({ path }) => path)).toContain('packages/api/src/incident/list.route.ts');
  });

  it('sees the whole of this house', { timeout: 30_000 }, () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const counts = countModulesOnDisk(root);
    expect(counts.get('tooling/structure')).toBeGreaterThan(20);
    expect(blindSpots(readTree(root), counts)).toEqual([]);
  });
});

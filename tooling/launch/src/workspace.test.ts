import { describe, expect, it } from 'vitest';
import { ROOT } from './paths.mjs';
import { builtFrom, readWorkspace } from './workspace.mjs';

const room = (name: string, dependencies: string[], devDependencies: string[] = []) => ({
  name: `@vern/${name}`,
  folder: `packages/${name}`,
  dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, 'workspace:*'])),
  devDependencies: Object.fromEntries(devDependencies.map((dependency) => [dependency, 'workspace:*'])),
});

describe('builtFrom', () => {
  it('follows dependencies all the way down, once each, and stops at what is installed', () => {
    const workspace = [
      room('web', ['@vern/ui', 'react'], ['@vern/api']),
      room('ui', ['@vern/domain']),
      room('domain', ['@vern/ui']),
      room('api', []),
    ];
    expect(builtFrom(workspace, 'packages/web')).toEqual(['packages/domain', 'packages/ui', 'packages/web']);
  });

  it('is the package alone when it depends on nothing', () => {
    expect(builtFrom([room('api', [])], 'packages/api')).toEqual(['packages/api']);
  });
});

describe('readWorkspace', () => {
  it('finds the apps and packages of this house', () => {
    expect(readWorkspace(ROOT).map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(['apps/api', 'apps/web', 'packages/domain', 'tooling/launch']),
    );
  });
});

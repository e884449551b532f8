import { describe, expect, it } from 'vitest';
import { roomSizes } from './sizes.ts';
import { treeOf } from './tree.ts';

const linesOf = (count: number) => '//\n'.repeat(count);

describe('roomSizes', () => {
  it('gives the median, the ninth decile and the largest of a room, without its tests', () => {
    const sources = Array.from(
      { length: 10 },
      (_, index) => [`packages/domain/src/f${index}.ts`, linesOf((index + 1) * 10)] as const,
    );
    const tree = treeOf(new Map([...sources, ['packages/domain/src/a.test.ts', linesOf(399)]]));
    expect(roomSizes(tree)).toEqual([{ room: 'packages/domain', files: 10, median: 50, p90: 90, largest: 100 }]);
  });

  it('counts a last line without a line break', () => {
    expect(roomSizes(treeOf(new Map([['apps/web/src/a.ts', '//\n//']])))).toMatchObject([{ largest: 2 }]);
  });
});

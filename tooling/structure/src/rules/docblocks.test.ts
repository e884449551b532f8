import { describe, expect, it } from 'vitest';
import { houseWith } from '../tidy-house.fixture.ts';
import { DOCBLOCK_BASELINE, loweredBaseline, raisedBaseline, undocumentedByPackage } from './docblocks.ts';

const UNDOCUMENTED = { 'packages/distributions/src/normal.ts': 'export const normal = 1;\n' };
const houseAllowing = (allowed: number, files = {}) =>
  houseWith({ ...files, [DOCBLOCK_BASELINE]: JSON.stringify({ '@vern/distributions': allowed }) });

describe('undocumentedByPackage', () => {
  it('counts a name once, where it is declared', () => {
    expect(undocumentedByPackage(houseWith(UNDOCUMENTED))).toEqual({ '@vern/distributions': 1 });
  });

  it('takes the docblock of a component for its props', () => {
    const component = 'export interface NormalProps {}\n/** Shows. */\nexport const Normal = 1;\n';
    const door = "export { Normal, type NormalProps } from './normal.ts';\n";
    const files = { 'packages/distributions/src/normal.ts': component, 'packages/distributions/src/index.ts': door };
    expect(undocumentedByPackage(houseWith(files))).toEqual({});
  });
});

describe('loweredBaseline', () => {
  it.each([
    [3, UNDOCUMENTED, { '@vern/distributions': 1 }],
    [1, {}, {}],
  ])('goes down from %i to what there is', (allowed, files, lowered) => {
    expect(loweredBaseline(houseAllowing(allowed, files))).toEqual(lowered);
  });

  it('never goes up', () => {
    expect(loweredBaseline(houseAllowing(0, UNDOCUMENTED))).toEqual({});
  });
});

describe('raisedBaseline', () => {
  it('finds a change that allows more than before', () => {
    expect(raisedBaseline({}, houseAllowing(1))).toHaveLength(1);
  });

  it.each([1, 2])('lets %i shrink to 1, or stay', (before) => {
    expect(raisedBaseline({ '@vern/distributions': before }, houseAllowing(1))).toEqual([]);
  });
});

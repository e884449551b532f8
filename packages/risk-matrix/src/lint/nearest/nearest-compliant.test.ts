import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBounds, arbitraryGrid } from '../../fixtures/arbitrary-definition.ts';
import { equalSteps } from '../axiom-scales.ts';
import { checkAxioms } from '../axioms/check-axioms.ts';
import { findDecreases } from '../axioms/find-decreases.ts';
import type { ScaledGrid } from '../axioms/scaled-grid.ts';
import { type LevelledCell, largestMonotoneSubset } from './largest-monotone-subset.ts';
import { nearestCompliant } from './nearest-compliant.ts';
import { suggestColourings } from './suggest-colourings.ts';

const differences = (a: ScaledGrid['grid'], b: ScaledGrid['grid']) =>
  a.flat().filter((level, k) => level !== b.flat()[k]).length;

/** Every grid of the given levels, by counting in base `levels`. */
function allGrids(rows: number, columns: number, levels: number): readonly (readonly (readonly number[])[])[] {
  return Array.from({ length: levels ** (rows * columns) }, (_, code) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => Math.floor(code / levels ** (i * columns + j)) % levels),
    ),
  );
}

/**
 * All three-level grids that use the top and the bottom and meet the axioms, by trying every grid there
 * is. Axiom 1 is asked first, in one line of its own: it leaves few for the full check.
 */
function allCompliant(scales: Omit<ScaledGrid, 'grid'>): readonly ScaledGrid['grid'][] {
  const [f, c] = [scales.likelihoodBounds, scales.consequenceBounds];
  const lows = f.slice(0, -1).flatMap((a) => c.slice(0, -1).map((b) => a * b));
  const highs = f.slice(1).flatMap((a) => c.slice(1).map((b) => a * b));
  return allGrids(f.length - 1, c.length - 1, 3).filter((grid) => {
    const levels = grid.flat();
    if (!levels.includes(0) || !levels.includes(2)) return false;
    const isOrdered = levels.every((a, k) => a > 0 || levels.every((b, l) => b < 2 || highs[k]! <= lows[l]!));
    return isOrdered && checkAxioms({ grid, ...scales }).meetsAxioms === true;
  });
}

/** Every way to make four levels of three by splitting the middle one in two. */
function withBothMiddleLevels(grid: ScaledGrid['grid']): readonly ScaledGrid['grid'][] {
  const count = grid.flat().filter((level) => level === 1).length;
  return Array.from({ length: 2 ** count }, (_, code) => {
    let seen = 0;
    const middle = () => 1 + ((code >> seen++) & 1);
    return grid.map((row) => row.map((level) => (level === 1 ? middle() : level === 2 ? 3 : 0)));
  });
}

describe('suggestColourings', () => {
  it.each([
    ['2 × 3 equal steps', equalSteps(2), equalSteps(3)],
    ['3 × 3 equal steps', equalSteps(3), equalSteps(3)],
    ['3 × 3 on an open log scale', [0.1, 1, 10, Infinity], [0, 1, 10, 100]],
    ['3 × 3 unequal', [0, 0.1, 0.5, 1], [0, 0.25, 0.5, 1]],
    ['2 × 4 with a wide first step', [0, 5, 6], [0, 0.1, 5, 6, 60]],
    ['4 × 2 that starts above nothing', [0.5, 1, 4, 5, 50], [0.2, 1, 30]],
  ])('finds exactly the colourings that meet the axioms: %s', (_, likelihoodBounds, consequenceBounds) => {
    const scales = { likelihoodBounds, consequenceBounds };
    const compliant = allCompliant(scales);
    const found = suggestColourings(scales);
    expect(new Set(found.map(String))).toEqual(new Set(compliant.map(String)));
    expect(found.map(String)).toEqual(found.map(String).sort());
    expect(new Set(found.map(String)).size).toBe(found.length);
  });

  it('gives only colourings that meet the axioms, in lexicographic order, on any scales', () => {
    const anyScales = fc.record({ likelihoodBounds: arbitraryBounds(4), consequenceBounds: arbitraryBounds(4) });
    fc.assert(
      fc.property(anyScales, (scales) => {
        const found = suggestColourings(scales);
        for (const grid of found) expect(checkAxioms({ ...scales, grid }).meetsAxioms).toBe(true);
        expect(found.map(String)).toEqual(found.map(String).sort());
      }),
    );
  });

  it('refuses bounds that do not ascend', () => {
    expect(() => suggestColourings({ likelihoodBounds: [0, 1, 1], consequenceBounds: [0, 1, 2] })).toThrow(RangeError);
  });
});

describe('nearestCompliant', () => {
  const anyScaled = fc.tuple(fc.integer({ min: 3, max: 4 }), fc.integer({ min: 3, max: 5 })).chain(([size, levels]) =>
    fc.record({
      grid: arbitraryGrid(size, size, levels),
      likelihoodBounds: arbitraryBounds(size),
      consequenceBounds: arbitraryBounds(size),
    }),
  );

  it('meets the axioms, is monotone, and names exactly the cells it changed', () => {
    fc.assert(
      fc.property(anyScaled, (scaled) => {
        const nearest = nearestCompliant(scaled);
        if (nearest === null) return;
        const { grid, changed } = nearest;
        expect(checkAxioms({ ...scaled, grid }).meetsAxioms).toBe(true);
        expect(findDecreases(grid)).toEqual([]);
        expect(changed).toHaveLength(differences(scaled.grid, grid));
        for (const [i, j] of changed) expect(grid[i]![j]).not.toBe(scaled.grid[i]![j]);
      }),
    );
  });

  it('changes no more cells than any compliant monotone matrix does', () => {
    const scales = { likelihoodBounds: equalSteps(3), consequenceBounds: equalSteps(3) };
    const compliant = allCompliant(scales)
      .flatMap(withBothMiddleLevels)
      .filter((grid) => findDecreases(grid).length === 0);
    fc.assert(
      fc.property(arbitraryGrid(3, 3, 4), (grid) => {
        fc.pre(Math.min(...grid.flat()) === 0 && Math.max(...grid.flat()) === 3);
        const least = Math.min(...compliant.map((other) => differences(grid, other)));
        expect(nearestCompliant({ grid, ...scales })!.changed).toHaveLength(least);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a compliant matrix as it is', () => {
    fc.assert(
      fc.property(anyScaled, (scaled) => {
        const nearest = nearestCompliant(scaled);
        if (nearest === null) return;
        expect(nearestCompliant({ ...scaled, grid: nearest.grid })).toEqual({ grid: nearest.grid, changed: [] });
      }),
    );
  });

  it('can keep the worst consequence off the lowest level, at the price of more changes', () => {
    fc.assert(
      fc.property(anyScaled, (scaled) => {
        const [free, kept] = [nearestCompliant(scaled), nearestCompliant(scaled, { worstAboveLowest: true })];
        if (free === null) expect(kept).toBeNull();
        else {
          const isPossible = suggestColourings(scaled).some((grid) => grid.every((row) => row.at(-1)! > 0));
          expect(kept !== null).toBe(isPossible);
        }
        if (free === null || kept === null) return;
        expect(kept.changed.length).toBeGreaterThanOrEqual(free.changed.length);
        expect(kept.grid.every((row) => row.at(-1)! > Math.min(...scaled.grid.flat()))).toBe(true);
        expect(checkAxioms({ ...scaled, grid: kept.grid }).meetsAxioms).toBe(true);
      }),
    );
    const scaled = { grid: allGrids(3, 3, 1)[0]!.map((row, i) => row.map((_, j) => (i === 2 && j === 2 ? 2 : 0))) };
    const thirds = { likelihoodBounds: equalSteps(3), consequenceBounds: equalSteps(3) };
    expect(
      nearestCompliant({ ...scaled, ...thirds }, { worstAboveLowest: true })!
        .grid.at(0)!
        .at(-1),
    ).toBe(1);
    expect(
      nearestCompliant({ ...scaled, ...thirds })!
        .grid.at(0)!
        .at(-1),
    ).toBe(0);
  });

  it('takes the more cautious of two that are equally near', () => {
    const thirds = { likelihoodBounds: equalSteps(3), consequenceBounds: equalSteps(3) };
    const one = [
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 2],
    ];
    const two = [
      [0, 1, 1],
      [1, 1, 2],
      [1, 2, 2],
    ];
    const between = [
      [0, 0, 1],
      [0, 1, 2],
      [1, 1, 2],
    ];
    expect(differences(between, one)).toBe(differences(between, two));
    expect(nearestCompliant({ grid: between, ...thirds })!.grid).toEqual(two);
  });

  it('of all that are equally near takes one with the highest levels', () => {
    const scales = { likelihoodBounds: equalSteps(5), consequenceBounds: equalSteps(5) };
    const sum = (grid: ScaledGrid['grid']) => grid.flat().reduce((total, level) => total + level);
    const compliant = suggestColourings(scales);
    fc.assert(
      fc.property(arbitraryGrid(5, 5, 3), (grid) => {
        fc.pre(grid.flat().includes(0) && grid.flat().includes(2));
        const least = Math.min(...compliant.map((other) => differences(grid, other)));
        const sums = compliant.filter((other) => differences(grid, other) === least).map(sum);
        const nearest = nearestCompliant({ grid, ...scales })!.grid;
        expect([differences(grid, nearest), sum(nearest)]).toEqual([least, Math.max(...sums)]);
      }),
    );
  });

  it('moves only the cells that must leave the highest level, not what they lie under', () => {
    const grid = [
      [0, 3, 2],
      [3, 1, 3],
      [2, 3, 3],
    ];
    const scales = { likelihoodBounds: equalSteps(3), consequenceBounds: equalSteps(3) };
    expect(nearestCompliant({ grid, ...scales })!.changed).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it.each([
    [0, 1],
    [1, 2],
  ])('is null where there are only the levels %s and %s, whatever the scales allow', (low, high) => {
    const grid = equalSteps(2).map((i) => equalSteps(2).map((j) => (i + j > 3 ? high : low)));
    expect(nearestCompliant({ grid, likelihoodBounds: equalSteps(3), consequenceBounds: equalSteps(3) })).toBeNull();
  });

  it('is null where no level lies in between, and where the scales allow none', () => {
    expect(
      nearestCompliant({
        grid: [
          [0, 0],
          [0, 1],
        ],
        likelihoodBounds: equalSteps(2),
        consequenceBounds: equalSteps(2),
      }),
    ).toBeNull();
    expect(
      nearestCompliant({
        grid: [
          [0, 0],
          [0, 2],
        ],
        likelihoodBounds: equalSteps(2),
        consequenceBounds: equalSteps(2),
      }),
    ).toBeNull();
  });
});

describe('largestMonotoneSubset', () => {
  const isMonotone = (cells: readonly LevelledCell[]) =>
    cells.every((a) => cells.every((b) => !(a.cell[0] <= b.cell[0] && a.cell[1] <= b.cell[1] && a.level > b.level)));

  it('is monotone, and no larger subset is', () => {
    fc.assert(
      fc.property(arbitraryGrid(3, 3, 4), (grid) => {
        const cells = grid.flatMap((row, i) => row.map((level, j): LevelledCell => ({ cell: [i, j], level })));
        const kept = largestMonotoneSubset(cells);
        expect(isMonotone(kept)).toBe(true);
        const sizes = Array.from({ length: 2 ** cells.length }, (_, mask) =>
          cells.filter((_, k) => (mask >> k) & 1),
        ).map((subset) => (isMonotone(subset) ? subset.length : 0));
        expect(kept).toHaveLength(Math.max(...sizes));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps everything where nothing falls, and nothing of nothing', () => {
    const cells = [0, 1, 2].map((level): LevelledCell => ({ cell: [level, 0], level }));
    expect(largestMonotoneSubset(cells)).toEqual(cells);
    expect(largestMonotoneSubset([])).toEqual([]);
  });
});

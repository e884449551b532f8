import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBounds, arbitraryGrid } from '../../fixtures/arbitrary-definition.ts';
import { equalSteps } from '../axiom-scales.ts';
import { checkAxioms } from './check-axioms.ts';
import type { ScaledGrid } from './scaled-grid.ts';

const THIRDS = [0, 1 / 3, 2 / 3, 1];
const onThirds = (grid: ScaledGrid['grid']): ScaledGrid => ({
  grid,
  likelihoodBounds: THIRDS,
  consequenceBounds: THIRDS,
});
const COX = [
  [0, 0, 0],
  [0, 1, 1],
  [0, 1, 2],
];

/** Any grid on any scales, and a random source of points in its cells. */
const anyScaled = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
  fc.record({
    grid: arbitraryGrid(rows, columns, 3),
    likelihoodBounds: arbitraryBounds(rows),
    consequenceBounds: arbitraryBounds(columns),
  }),
);

describe('checkAxioms', () => {
  it("proves Cox's 3 × 3", () => {
    const report = checkAxioms(onThirds(COX));
    expect(report.meetsAxioms).toBe(true);
    expect(report.weakConsistency).toEqual({ holds: true, proof: { maxBottom: 1 / 3, minTop: 4 / 9 } });
    expect(report.betweenness).toEqual({ holds: true, proof: { bottomCells: 5, neighbours: 11 } });
    expect(report.consistentColouring).toMatchObject({
      holds: true,
      proof: { required: ['bottom', 'bottom', 'bottom', 'bottom', 'between', 'between', 'bottom', 'between', 'top'] },
    });
  });

  it('refutes a product score by two hazards that tie', () => {
    const { weakConsistency } = checkAxioms(
      onThirds([
        [0, 0, 1],
        [0, 1, 2],
        [1, 2, 2],
      ]),
    );
    expect(weakConsistency).toMatchObject({
      holds: false,
      witness: {
        bottomCell: [0, 1],
        bottomPoint: { frequency: 1 / 3, value: 2 / 3, risk: 2 / 9 },
        topCell: [1, 2],
        topPoint: { frequency: 1 / 3, value: 2 / 3, risk: 2 / 9 },
        tie: true,
      },
    });
  });

  it('finds the certain reversal when colours for equal steps are put on DSB bounds', () => {
    const grid = [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 0, 1, 1, 2],
      [0, 1, 1, 2, 2],
      [0, 1, 2, 2, 2],
    ];
    const report = checkAxioms({
      grid,
      likelihoodBounds: [0, 0.001, 0.01, 0.02, 0.1, 1],
      consequenceBounds: equalSteps(5),
    });
    expect(report.reversals.certain).toEqual([
      [
        [4, 1],
        [2, 4],
      ],
    ]);
    expect(report.weakConsistency).toMatchObject({
      holds: false,
      witness: { tie: false, bottomCell: [4, 0], topCell: [2, 4] },
    });
  });

  it('lets an intermediate cell that lies between the two be, and says so', () => {
    const report = checkAxioms(
      onThirds([
        [0, 1, 1],
        [1, 1, 1],
        [1, 1, 2],
      ]),
    );
    expect(report.consistentColouring).toMatchObject({ holds: false });
    const { witness } = report.consistentColouring as { witness: { mismatches: readonly { liesBetween: boolean }[] } };
    expect(witness.mismatches).toHaveLength(6);
    expect(witness.mismatches.every(({ liesBetween }) => liesBetween)).toBe(true);
    const other = checkAxioms(
      onThirds([
        [1, 0, 1],
        [1, 1, 1],
        [1, 1, 2],
      ]),
    ).consistentColouring;
    const mismatches = other.holds === false ? other.witness.mismatches : [];
    expect(mismatches.map(({ cell, liesBetween }) => [...cell, liesBetween])).toEqual([
      [0, 0, false],
      [0, 2, true],
      [1, 0, false],
      [2, 0, false],
    ]);
  });

  it('answers nothing for a matrix of one level', () => {
    const report = checkAxioms(
      onThirds([
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ]),
    );
    expect(report).toMatchObject({
      degenerate: true,
      meetsAxioms: null,
      minTop: null,
      maxBottom: null,
      weakConsistency: { holds: null },
      betweenness: { holds: null },
      consistentColouring: { holds: null },
      structure: { lemma2: null, theorem1a: null, theorem1b: null, lemma1EdgeContacts: 0 },
    });
  });

  it('takes a single row, which has no second row to hold a top cell', () => {
    const row = { grid: [[0, 1, 1, 2]], likelihoodBounds: [0, 1], consequenceBounds: equalSteps(4) };
    const column = { grid: [[0], [1], [1], [2]], likelihoodBounds: equalSteps(4), consequenceBounds: [0, 1] };
    for (const scaled of [row, column]) {
      const { structure, weakConsistency } = checkAxioms(scaled);
      expect(structure).toMatchObject({ lemma2: false, theorem1a: false, theorem1b: true });
      expect(weakConsistency.holds).toBe(false);
    }
  });

  it('takes another risk function than the product', () => {
    const sum = checkAxioms({ ...onThirds(COX), risk: (frequency, value) => frequency + value });
    expect(sum.minTop).toBeCloseTo(4 / 3, 12);
    expect(sum.weakConsistency).toMatchObject({ holds: false, witness: { bottomPoint: { risk: 4 / 3 } } });
  });

  it('gives each level its range, and no decades to one that starts at nothing', () => {
    const { ranges } = checkAxioms({
      ...onThirds(COX),
      likelihoodBounds: [1, 10, 100, 1000],
      consequenceBounds: [1, 2, 3, 4],
    });
    expect(ranges[2]).toEqual({ level: 2, min: 300, max: 4000, decades: Math.log10(4000 / 300) });
    expect(checkAxioms(onThirds(COX)).ranges[0]!.decades).toBeNull();
  });

  it('has a witness that refutes wherever weak consistency fails, inside the two cells', () => {
    fc.assert(
      fc.property(anyScaled, (scaled) => {
        const { weakConsistency } = checkAxioms(scaled);
        if (weakConsistency.holds !== false) return;
        const { bottomCell, bottomPoint, topCell, topPoint, tie } = weakConsistency.witness;
        const isInside = ([i, j]: readonly [number, number], { frequency, value }: typeof topPoint) =>
          frequency >= scaled.likelihoodBounds[i]! &&
          frequency <= scaled.likelihoodBounds[i + 1]! &&
          value >= scaled.consequenceBounds[j]! &&
          value <= scaled.consequenceBounds[j + 1]!;
        expect(isInside(bottomCell, bottomPoint) && isInside(topCell, topPoint)).toBe(true);
        expect(bottomPoint.risk).toBeGreaterThanOrEqual(topPoint.risk * (1 - 1e-12));
        expect(bottomPoint.risk).toBe(bottomPoint.frequency * bottomPoint.value);
        expect([bottomPoint.frequency, bottomPoint.value].every(Number.isFinite)).toBe(true);
        if (tie) expect(bottomPoint.risk).toBeLessThanOrEqual(topPoint.risk * (1 + 1e-12));
      }),
    );
  });

  it.each([
    [10, 24],
    [96, 96],
    [100, 192],
  ])('imagines no more than it must where a scale is open: to reach %s, %s a year', (value, frequency) => {
    const report = checkAxioms({
      grid: [
        [1, 1, 1],
        [1, 1, 2],
        [0, 1, 2],
      ],
      likelihoodBounds: [0, 1, 12, Infinity],
      consequenceBounds: [0, 1, value, 1000],
    });
    expect(report.weakConsistency).toMatchObject({
      witness: { bottomCell: [2, 0], bottomPoint: { frequency, value: 1, risk: frequency }, topCell: [1, 2] },
    });
  });

  it('takes the least risky corner of the top cells and the riskiest of the bottom ones', () => {
    fc.assert(
      fc.property(anyScaled, (scaled) => {
        const levels = scaled.grid.flat();
        const [top, bottom] = [Math.max(...levels), Math.min(...levels)];
        fc.pre(top > bottom);
        const corners = (level: number, step: 0 | 1) =>
          scaled.grid.flatMap((row, i) =>
            row.flatMap((own, j) =>
              own === level ? [scaled.likelihoodBounds[i + step]! * scaled.consequenceBounds[j + step]!] : [],
            ),
          );
        const { minTop, maxBottom } = checkAxioms(scaled);
        expect([minTop, maxBottom]).toEqual([Math.min(...corners(top, 0)), Math.max(...corners(bottom, 1))]);
      }),
    );
  });

  it('calls a mismatch "between" exactly if a bottom cell lies weakly below-left and a top one above-right', () => {
    fc.assert(
      fc.property(anyScaled, (scaled) => {
        const { consistentColouring } = checkAxioms(scaled);
        if (consistentColouring.holds !== false) return;
        const cells = scaled.grid.flatMap((row, i) => row.map((level, j) => [i, j, level] as const));
        const levels = scaled.grid.flat();
        const [top, bottom] = [Math.max(...levels), Math.min(...levels)];
        for (const { cell, level, liesBetween } of consistentColouring.witness.mismatches) {
          const [i, j] = cell;
          const isEnclosed =
            cells.some(([a, b, own]) => own === bottom && a <= i && b <= j) &&
            cells.some(([a, b, own]) => own === top && a >= i && b >= j);
          expect(liesBetween).toBe(level !== top && level !== bottom && isEnclosed);
        }
      }),
    );
  });

  it('calls scales anchored at zero only if both are', () => {
    const anchored = (likelihood: number, consequence: number) =>
      checkAxioms({ grid: COX, likelihoodBounds: [likelihood, 2, 3, 4], consequenceBounds: [consequence, 2, 3, 4] })
        .structure.zeroAnchored;
    expect([anchored(0, 0), anchored(0, 1), anchored(1, 0)]).toEqual([true, false, false]);
  });

  it('proves weak consistency only where no pair of points refutes it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyScaled, fc.array(fc.tuple(share, share), { minLength: 4, maxLength: 4 }), (scaled, shares) => {
        const report = checkAxioms(scaled);
        if (report.weakConsistency.holds !== true) return;
        const levels = scaled.grid.flat();
        const pointIn = (bounds: readonly number[], k: number, part: number) =>
          bounds[k]! + part * ((bounds[k + 1] === Infinity ? bounds[k]! + 1 : bounds[k + 1]!) - bounds[k]!);
        const risks = (level: number) =>
          scaled.grid.flatMap((row, i) =>
            row.flatMap((own, j) =>
              own === level
                ? shares.map(
                    ([a, b]) => pointIn(scaled.likelihoodBounds, i, a) * pointIn(scaled.consequenceBounds, j, b),
                  )
                : [],
            ),
          );
        expect(Math.max(...risks(Math.min(...levels)))).toBeLessThan(Math.min(...risks(Math.max(...levels))));
      }),
    );
  });

  it('says the same of a matrix and its mirror image along the diagonal', () => {
    const transpose = (grid: ScaledGrid['grid']) => grid[0]!.map((_, j) => grid.map((row) => row[j]!));
    fc.assert(
      fc.property(anyScaled, ({ grid, likelihoodBounds, consequenceBounds }) => {
        const one = checkAxioms({ grid, likelihoodBounds, consequenceBounds });
        const two = checkAxioms({
          grid: transpose(grid),
          likelihoodBounds: consequenceBounds,
          consequenceBounds: likelihoodBounds,
        });
        expect([two.weakConsistency.holds, two.betweenness.holds, two.consistentColouring.holds]).toEqual([
          one.weakConsistency.holds,
          one.betweenness.holds,
          one.consistentColouring.holds,
        ]);
        expect(two.structure).toEqual(one.structure);
        expect(two.reversals.possible).toBe(one.reversals.possible);
      }),
    );
  });

  it.each([
    ['a row too few', { ...onThirds(COX), grid: COX.slice(1) }],
    [
      'a short row',
      {
        ...onThirds(COX),
        grid: [
          [0, 0],
          [0, 1, 1],
          [0, 1, 2],
        ],
      },
    ],
    [
      'a broken level',
      {
        ...onThirds(COX),
        grid: [
          [0, 0, 0],
          [0, 1.5, 1],
          [0, 1, 2],
        ],
      },
    ],
    [
      'a negative level',
      {
        ...onThirds(COX),
        grid: [
          [0, 0, 0],
          [0, -1, 1],
          [0, 1, 2],
        ],
      },
    ],
    ['bounds that repeat', { ...onThirds(COX), likelihoodBounds: [0, 1, 1, 2] }],
    ['bounds that fall', { ...onThirds(COX), consequenceBounds: [0, 2, 1, 3] }],
  ])('refuses %s', (_, scaled) => {
    expect(() => checkAxioms(scaled)).toThrow(RangeError);
  });
});

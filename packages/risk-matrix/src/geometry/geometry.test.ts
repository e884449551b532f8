import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { arbitraryBounds, arbitraryGrid } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { levelOutlines, type Ring } from './level-outlines.ts';
import { matrixGeometry } from './matrix-geometry.ts';
import { readableOn } from './readable-on.ts';
import { riskContour } from './risk-contour.ts';
import { scalePosition, scaleValue } from './scale-position.ts';

const SAMPLE = defineMatrix(SAMPLE_DEFINITION);

/** Area inside a ring, positive if it runs counter-clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, { x, y }, k) => {
    const next = ring[(k + 1) % ring.length]!;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}

/** Number of groups of cells on a level that hang together by their sides. */
function patchCount(grid: readonly (readonly number[])[], level: number): number {
  const left = new Set(grid.flatMap((row, i) => row.flatMap((own, j) => (own === level ? [`${i},${j}`] : []))));
  let count = 0;
  for (const start of left) {
    count += 1;
    const queue = [start];
    for (const cell of queue) {
      if (!left.delete(cell)) continue;
      const [i, j] = cell.split(',').map(Number) as [number, number];
      queue.push(`${i + 1},${j}`, `${i - 1},${j}`, `${i},${j + 1}`, `${i},${j - 1}`);
    }
  }
  return count;
}

describe('levelOutlines', () => {
  it('encloses exactly the cells of the level, holes taken off', () => {
    fc.assert(
      fc.property(arbitraryGrid(5, 4, 3), fc.nat(2), (grid, level) => {
        const area = levelOutlines(grid, level).reduce((sum, ring) => sum + signedArea(ring), 0);
        expect(area).toBe(grid.flat().filter((own) => own === level).length);
      }),
    );
  });

  it('turns at every corner it names', () => {
    fc.assert(
      fc.property(arbitraryGrid(5, 4, 2), (grid) => {
        for (const ring of levelOutlines(grid, 1)) {
          for (const [k, here] of ring.entries()) {
            const [before, after] = [ring.at(k - 1)!, ring[(k + 1) % ring.length]!];
            expect((here.x === before.x) !== (here.x === after.x)).toBe(true);
          }
        }
      }),
    );
  });

  it('goes round each patch of cells that share sides once: those that only touch are not tied together', () => {
    fc.assert(
      fc.property(arbitraryGrid(5, 4, 2), (grid) => {
        const outer = levelOutlines(grid, 1).filter((ring) => signedArea(ring) > 0);
        expect(outer).toHaveLength(patchCount(grid, 1));
      }),
    );
  });

  it('draws a block as one ring, a hole as a second, and cells that touch at a corner apart', () => {
    expect(
      levelOutlines(
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual([
      [
        { x: 0, y: 0 },
        { x: 2, y: 0 },
        { x: 2, y: 2 },
        { x: 0, y: 2 },
      ],
    ]);
    const ringed = levelOutlines(
      [
        [1, 1, 1],
        [1, 0, 1],
        [1, 1, 1],
      ],
      1,
    );
    expect(ringed.map(signedArea)).toEqual([9, -1]);
    expect(
      levelOutlines(
        [
          [1, 0],
          [0, 1],
        ],
        1,
      ).map(signedArea),
    ).toEqual([1, 1]);
    expect(
      levelOutlines(
        [
          [0, 1],
          [1, 0],
        ],
        1,
      ).map(signedArea),
    ).toEqual([1, 1]);
    expect(levelOutlines([[0, 0]], 1)).toEqual([]);
  });
});

describe('scalePosition', () => {
  const bounds = [0, 0.1, 1, 12, 52, Infinity];
  it.each([
    [0, 0],
    [0.05, 0.5],
    [0.1, 1],
    [Math.sqrt(0.1), 1.5],
    [12, 3],
    [104, 4.5],
    [Infinity, 5],
    [-1, 0],
  ])('puts %s at %s', (value, position) => {
    expect(scalePosition(bounds, value)).toBeCloseTo(position, 12);
  });

  it('puts an open scale from zero into one class, and ends outside on the ends', () => {
    expect(scalePosition([0, Infinity], 1)).toBe(0.5);
    expect(scalePosition([1, 10], 0.5)).toBe(0);
    expect(scalePosition([1, 10], 20)).toBe(1);
  });

  it('is undone by scaleValue, and grows with the value', () => {
    fc.assert(
      fc.property(arbitraryBounds(4), fc.double({ min: 0, max: 4, noNaN: true }), (any, position) => {
        const value = scaleValue(any, position);
        expect(scalePosition(any, value)).toBeCloseTo(position, 6);
        expect(scalePosition(any, value * 1.5)).toBeGreaterThanOrEqual(scalePosition(any, value));
      }),
    );
  });

  it('reaches exactly the ends', () => {
    expect(scaleValue(bounds, 0)).toBe(0);
    expect(scaleValue(bounds, 5)).toBe(Infinity);
    expect(scaleValue(bounds, 4.5)).toBe(104);
    expect(scaleValue([0, Infinity], 0.5)).toBe(1);
    expect(scaleValue([2, 8], 0.5)).toBe(4);
    expect(scaleValue([0, 8], 0.5)).toBe(4);
    expect(scaleValue([1, 10], -1)).toBe(1);
    expect(scaleValue([1, 10], 9)).toBe(10);
  });
});

describe('riskContour', () => {
  it('joins points of the same risk, from left to right and never upwards', () => {
    const [likelihood, consequence] = [
      [0.01, 0.1, 1, 10],
      [1, 10, 100, 1000],
    ];
    const line = riskContour(likelihood, consequence, 1);
    expect(line.length).toBeGreaterThan(10);
    for (const [k, { x, y }] of line.entries()) {
      expect(scaleValue(likelihood, y) * scaleValue(consequence, x)).toBeCloseTo(1, 9);
      if (k > 0) expect(x > line[k - 1]!.x && y <= line[k - 1]!.y).toBe(true);
    }
    expect(line[0]).toEqual({ x: 0, y: 2 });
    expect(line.at(-1)).toEqual({ x: 2, y: 0 });
  });

  it('begins and ends on the very edge where it leaves the grid', () => {
    const line = riskContour([0.01, 0.1, 1, 10], [1, 10, 100, 1000], 100);
    expect(line[0]).toEqual({ x: 1, y: 3 });
    expect(line.at(-1)).toEqual({ x: 3, y: 1 });
  });

  it('is empty where the grid does not reach the risk', () => {
    expect(riskContour([1, 2], [1, 2], 100)).toEqual([]);
    expect(riskContour([1, 2], [1, 2], 0.1)).toEqual([]);
  });
});

describe('readableOn', () => {
  it.each([
    ['#ffffff', '#000000'],
    ['#000000', '#ffffff'],
    ['#f6e27a', '#000000'],
    ['#b3261e', '#ffffff'],
    ['#0000ff', '#ffffff'],
    ['#00ff00', '#000000'],
    ['#767676', '#000000'],
    ['#737373', '#ffffff'],
    ['#0a0a0a', '#ffffff'],
  ])('writes on %s in %s', (background, text) => {
    expect(readableOn(background)).toBe(text);
  });
});

describe('matrixGeometry', () => {
  const draw = () =>
    matrixGeometry(VIOLENCE_AND_THREATS, { width: 500, height: 250, language: 'nb', dimension: 'strain' });

  it('fills the rectangle without gap or overlap, highest likelihood on top', () => {
    const drawn = draw();
    expect(drawn.cells.reduce((area, { width, height }) => area + width * height, 0)).toBeCloseTo(500 * 250, 6);
    expect(drawn.cells.find(({ likelihood, consequence }) => likelihood === 4 && consequence === 0)).toMatchObject({
      x: 0,
      y: 0,
      width: 100,
      height: 50,
    });
    expect(drawn.cells[0]).toMatchObject({ likelihood: 0, consequence: 0, x: 0, y: 200 });
    expect(drawn).toMatchObject({ width: 500, height: 250 });
  });

  it('says each cell in words, with a colour, a text colour and a pattern', () => {
    const drawn = draw();
    expect(drawn.cells.at(-1)).toMatchObject({
      level: 3,
      label: 'Rød',
      colour: '#b3261e',
      textColour: '#ffffff',
      pattern: 'crosshatch',
      alternative: 'Svært ofte × Svært alvorlig: Rød',
    });
  });

  it('outlines each level in the same units, y down', () => {
    const drawn = draw();
    expect(drawn.bands.map(({ label }) => label)).toEqual(['Grønn', 'Gul', 'Oransje', 'Rød']);
    expect(drawn.bands[0]!.outlines[0]).toContainEqual({ x: 0, y: 250 });
    const area = drawn.bands.flatMap(({ outlines }) => outlines).reduce((sum, ring) => sum - signedArea(ring), 0);
    expect(area).toBeCloseTo(500 * 250, 6);
  });

  it('puts labels on the middle of their rows and columns', () => {
    const drawn = draw();
    expect(drawn.likelihoodLabels[0]).toEqual({ index: 0, position: 225, label: 'Svært sjelden' });
    expect(drawn.consequenceLabels[1]).toEqual({ index: 1, position: 150, label: 'Mindre' });
  });

  it('takes the first language and dimension where none is named', () => {
    expect(matrixGeometry(SAMPLE, { width: 3, height: 3 }).cells[0]!.alternative).toBe('rare × mild: GREEN');
  });

  it.each([
    { width: 0, height: 1 },
    { width: 1, height: -1 },
    { width: 1, height: 0 },
    { width: Number.NaN, height: 1 },
    { width: 1, height: 1, language: 'fr' },
    { width: 1, height: 1, dimension: 'money' },
  ])('refuses %j', (options) => {
    expect(() => matrixGeometry(SAMPLE, options)).toThrow(RangeError);
  });
});

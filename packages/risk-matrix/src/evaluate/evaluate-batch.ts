import type { RiskMatrix } from '../define/risk-matrix.ts';

/** The look-up table has a cell for any two bytes, so that the loops need no bounds checks of their own. */
const STRIDE = 256;
/** Level of a cell that does not exist; its high bit survives every OR. */
const OUTSIDE = 0x80;

/**
 * Levels of many assessments at once.
 *
 * @param likelihood - One class (from 0) per assessment.
 * @param consequences - One array per rated dimension, each as long as `likelihood`; the worst counts.
 * @param out - Where the levels go; a new array if left out. Reuse it to allocate nothing.
 * @returns `out`: the level index of each assessment.
 * @throws {TypeError} If one of them is another kind of list: what is not read as bytes is not checked as bytes.
 * @throws {RangeError} If lengths differ, no dimension is given, or any class is outside its scale;
 *   the message names the first such assessment.
 */
export function evaluateBatch(
  matrix: RiskMatrix,
  likelihood: Uint8Array,
  consequences: readonly Uint8Array[],
  out: Uint8Array = new Uint8Array(likelihood.length),
): Uint8Array {
  for (const [name, bytes] of [
    ['likelihood', likelihood],
    ...consequences.map((classes, d) => [`consequences[${d}]`, classes]),
  ] as const) {
    if (!(bytes instanceof Uint8Array)) throw new TypeError(`${name} must be a Uint8Array.`);
  }
  if (!(out instanceof Uint8Array)) throw new TypeError('out must be a Uint8Array.');
  const count = likelihood.length;
  if (consequences.length === 0) throw new RangeError('A batch needs at least one consequence dimension.');
  if (out.length !== count || consequences.some((classes) => classes.length !== count)) {
    throw new RangeError('All arrays of a batch must be equally long.');
  }
  const table = lookupTable(matrix);
  let flags = lookUpFirst(table, likelihood, consequences[0]!, out);
  for (let d = 1; d < consequences.length; d++) flags |= raise(table, likelihood, consequences[d]!, out);
  if (flags >= OUTSIDE) refuse(matrix, likelihood, consequences);
  return out;
}

/** Two loops, one for the first dimension, so that the common case of one writes without reading. */
function lookUpFirst(table: Uint8Array, likelihood: Uint8Array, consequence: Uint8Array, out: Uint8Array): number {
  let flags = 0;
  for (let k = 0; k < likelihood.length; k++) {
    const level = table[likelihood[k]! * STRIDE + consequence[k]!]!;
    flags |= level;
    out[k] = level;
  }
  return flags;
}

function raise(table: Uint8Array, likelihood: Uint8Array, consequence: Uint8Array, out: Uint8Array): number {
  let flags = 0;
  for (let k = 0; k < likelihood.length; k++) {
    const level = table[likelihood[k]! * STRIDE + consequence[k]!]!;
    flags |= level;
    if (level > out[k]!) out[k] = level;
  }
  return flags;
}

const TABLES = new WeakMap<RiskMatrix, Uint8Array>();

function lookupTable(matrix: RiskMatrix): Uint8Array {
  const known = TABLES.get(matrix);
  if (known !== undefined) return known;
  const table = new Uint8Array(STRIDE * STRIDE).fill(OUTSIDE);
  for (const [i, row] of matrix.grid.entries()) table.set(row, i * STRIDE);
  TABLES.set(matrix, table);
  return table;
}

function refuse(matrix: RiskMatrix, likelihood: Uint8Array, consequences: readonly Uint8Array[]): never {
  const [rows, columns] = [matrix.grid.length, matrix.grid[0]!.length];
  const bad = likelihood.findIndex((row, k) => row >= rows || consequences.some((classes) => classes[k]! >= columns));
  throw new RangeError(`Assessment ${bad} of the batch has a class outside the ${rows} × ${columns} matrix.`);
}

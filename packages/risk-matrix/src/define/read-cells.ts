import type { ReportFault } from './fault.ts';
import { isObject } from './read-object.ts';

/** Checks that the cells fill exactly the scales' rectangle and name only levels that exist. */
export function readCells(definition: Readonly<Record<string, unknown>>, report: ReportFault): void {
  const { cells, levels, likelihood, dimensions } = definition;
  if (!Array.isArray(cells)) {
    report('wrong_type', '/cells', 'must be a list of rows');
    return;
  }
  const codes = codesOf(levels);
  const rows = classCount(likelihood);
  const columns = Array.isArray(dimensions) ? classCount(dimensions[0]) : undefined;
  if (rows !== undefined && cells.length !== rows) {
    report('size', '/cells', `has ${cells.length} rows for ${rows} likelihood classes`);
  }
  for (const [i, row] of cells.entries()) {
    if (!Array.isArray(row)) {
      report('wrong_type', `/cells/${i}`, 'must be a list of level codes');
      continue;
    }
    if (columns !== undefined && row.length !== columns) {
      report('size', `/cells/${i}`, `has ${row.length} cells for ${columns} consequence classes`);
    }
    for (const [j, code] of row.entries()) {
      if (typeof code !== 'string') report('wrong_type', `/cells/${i}/${j}`, 'must be the code of a level');
      else if (!codes.has(code)) report('unknown_level', `/cells/${i}/${j}`, `there is no level '${code}'`);
    }
  }
}

/** Checks that every dimension has as many classes as the first: they share one grid of cells. */
export function readDimensionSizes(dimensions: unknown, report: ReportFault): void {
  if (!Array.isArray(dimensions)) return;
  const first = classCount(dimensions[0]);
  for (const [index, dimension] of dimensions.entries()) {
    const count = classCount(dimension);
    if (first === undefined || count === undefined || count === first) continue;
    report('size', `/dimensions/${index}/classes`, `has ${count} classes where the first dimension has ${first}`);
  }
}

function classCount(scale: unknown): number | undefined {
  return isObject(scale) && Array.isArray(scale['classes']) ? scale['classes'].length : undefined;
}

function codesOf(levels: unknown): ReadonlySet<unknown> {
  return new Set(Array.isArray(levels) ? levels.map((level) => (isObject(level) ? level['code'] : undefined)) : []);
}

import type { RiskMatrix } from '../define/risk-matrix.ts';
import { type ClassMapping, mapClasses } from './class-map.ts';

/** How ratings made with one matrix translate to another. */
export interface MatrixMap {
  readonly likelihood: readonly ClassMapping[];
  /** By dimension code; a dimension that the new matrix lacks is not in here. */
  readonly dimensions: Readonly<Record<string, readonly ClassMapping[]>>;
}

/**
 * Map the scales of one matrix, or version, to another. Scales counted in different units share no
 * class at all.
 */
export function mapMatrix(from: RiskMatrix, to: RiskMatrix): MatrixMap {
  const sameUnit = from.likelihood.unit === to.likelihood.unit;
  const dimensions = from.dimensions.flatMap((dimension) => {
    const target = to.dimensions.find(({ code }) => code === dimension.code);
    if (target === undefined) return [];
    const steps = target.valueUnit === dimension.valueUnit ? target.classes : [];
    return [[dimension.code, mapClasses(dimension.classes, steps)] as const];
  });
  return {
    likelihood: mapClasses(from.likelihood.classes, sameUnit ? to.likelihood.classes : []),
    dimensions: Object.fromEntries(dimensions),
  };
}

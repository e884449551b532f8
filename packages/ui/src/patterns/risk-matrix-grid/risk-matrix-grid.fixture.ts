import { cellsFromScore, defineMatrix, definitionOf, type RiskMatrix, type ScaleClass } from '@vern/risk-matrix';
import { VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import type { Hazard } from './hazard.ts';

/** Hazards of an invented school; none is anybody's. */
export const HAZARDS: readonly Hazard[] = [
  { id: 'a', label: 'Slag og spark i garderoben', best: { likelihood: 4, consequence: 2 } },
  {
    id: 'b',
    label: 'Kvelertak når én voksen er alene',
    best: { likelihood: 1, consequence: 4 },
    likelihood: [0, 2],
    consequence: [3, 4],
  },
  { id: 'c', label: 'Trusler på telefon', best: { likelihood: 2, consequence: 1 }, likelihood: [2, 3] },
  { id: 'd', label: 'Kastet møbel', best: { likelihood: 2, consequence: 1 } },
];

const inAll = (label: string) => ({ nb: label, nn: label, en: label });
const steps = (count: number, name: string): readonly ScaleClass[] =>
  Array.from({ length: count }, (_, k) => ({ code: `step-${k + 1}`, label: inAll(`${name} ${k + 1}`) }));

/** A matrix of any size on the default's levels, by product score; words as long as asked for. */
export function matrixOfSize(rows: number, columns: number, words: readonly [string, string]): RiskMatrix {
  const top = rows * columns;
  const { levels, ...rest } = definitionOf(VIOLENCE_AND_THREATS);
  return defineMatrix({
    ...rest,
    id: `size-${rows}-${columns}`,
    title: inAll(`${rows} × ${columns}`),
    levels,
    likelihood: { unit: 'events_per_unit_year', classes: steps(rows, words[0]) },
    dimensions: [{ code: 'consequence', label: inAll('Konsekvens'), classes: steps(columns, words[1]) }],
    cells: cellsFromScore(
      [rows, columns],
      levels.map(({ code }, level) => [code, level === 0 ? 1 : 1 + (level * top) / levels.length] as const),
    ),
  });
}

import { definitionOf, matrixToJson, type RiskMatrix } from '@vern/risk-matrix';
import { COX_3X3, VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';

/** Texts to start from: two that are whole, and one with several faults to mend. */
export const STARTING_MATRICES = {
  violence: () => written(VIOLENCE_AND_THREATS),
  cox: () => written(COX_3X3),
  broken: () =>
    JSON.stringify(
      {
        ...definitionOf(COX_3X3),
        title: { nb: 'Uferdig matrise', nn: '', en: 'Unfinished matrix' },
        aggregation: 'mean',
        cells: [
          ['green', 'green', 'green'],
          ['green', 'blue', 'yellow'],
        ],
      },
      null,
      2,
    ),
} as const satisfies Record<string, () => string>;
export type StartingMatrix = keyof typeof STARTING_MATRICES;

function written(matrix: RiskMatrix): string {
  return JSON.stringify(matrixToJson(matrix), null, 2);
}

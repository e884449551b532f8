import type { LocalisedText, RiskMatrix } from '@vern/risk-matrix';
import type { CellRef } from '../risk-matrix-grid/cell-ref.ts';
import type { MatrixFindingsTexts } from './matrix-findings.texts.ts';

/** What a person calls a place in the definition: "Ofte × Alvorlig", "nivået Rød". */
export function placeInWords(
  matrix: RiskMatrix,
  pointer: string,
  { language, texts }: { readonly language: string; readonly texts: MatrixFindingsTexts },
): string {
  const say = (text: LocalisedText | undefined) => text?.[language] ?? text?.[matrix.languages[0]!] ?? '';
  // `/likelihood/classes/2` and `/dimensions/1/classes/4`: the step is always the last part.
  const [, room, first, ...rest] = pointer.split('/');
  const step = rest.at(-1);
  const cell = cellAt(pointer);
  if (cell !== null) {
    const column = matrix.dimensions[0]!.classes[cell.consequence]?.label;
    return `${say(matrix.likelihood.classes[cell.likelihood]?.label)} × ${say(column)}`;
  }
  if (room === 'levels') return `${texts.level} ${say(matrix.levels[Number(first)]?.label)}`;
  if (room === 'likelihood') return step === undefined ? texts.likelihood : stepOf(matrix.likelihood.classes, step);
  if (room !== 'dimensions') return texts.whole;
  const dimension = matrix.dimensions[Number(first)];
  return step === undefined ? say(dimension?.label) : stepOf(dimension?.classes ?? [], step);

  function stepOf(classes: readonly { readonly label: LocalisedText }[], index: string): string {
    return say(classes[Number(index)]?.label);
  }
}

/** The cell a JSON Pointer names; `null` when it names something else. */
export function cellAt(pointer: string): CellRef | null {
  const match = /^\/cells\/(\d+)\/(\d+)$/.exec(pointer);
  return match === null ? null : { likelihood: Number(match[1]), consequence: Number(match[2]) };
}

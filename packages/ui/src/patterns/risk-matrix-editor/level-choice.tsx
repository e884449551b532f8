import type { RiskMatrix } from '@vern/risk-matrix';
import { RadioChips } from '../../components/radio-chips/radio-chips.tsx';
import type { CellRef } from '../risk-matrix-grid/cell-ref.ts';
import type { RiskMatrixEditorTexts } from './risk-matrix-editor.texts.ts';

interface LevelChoiceProps {
  readonly matrix: RiskMatrix;
  readonly language: string;
  readonly cell: CellRef | null;
  readonly onChoose: (level: number) => void;
  readonly texts: RiskMatrixEditorTexts;
}

/** The level of the chosen cell, as chips; before a cell is chosen, what to do. */
export function LevelChoice({ matrix, language, cell, onChoose, texts }: LevelChoiceProps) {
  const { grid, levels, likelihood, dimensions } = matrix;
  if (cell === null) {
    return (
      <p className="vern-matrix-editor__hint">
        {texts.chooseCell} {texts.keyHint(levels.length)}
      </p>
    );
  }
  const words = [likelihood.classes[cell.likelihood]!, dimensions[0]!.classes[cell.consequence]!]
    .map(({ label }) => label[language]!)
    .join(' × ');
  return (
    <RadioChips
      hint={texts.keyHint(levels.length)}
      legend={texts.levelFor(words)}
      onChange={(level) => onChoose(Number(level))}
      options={levels.map(({ label }, level) => ({ value: String(level), label: `${level + 1} ${label[language]!}` }))}
      value={String(grid[cell.likelihood]![cell.consequence]!)}
    />
  );
}

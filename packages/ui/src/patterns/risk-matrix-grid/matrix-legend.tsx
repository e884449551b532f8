import type { RiskMatrix } from '@vern/risk-matrix';
import { matrixGeometry } from '@vern/risk-matrix';
import type { CSSProperties } from 'react';
import { isSameCell } from './cell-ref.ts';
import type { PlacedHazard } from './hazard.ts';
import type { RiskMatrixGridTexts } from './risk-matrix-grid.texts.ts';

interface MatrixLegendProps {
  readonly matrix: RiskMatrix;
  readonly language: string;
  readonly hazards: readonly PlacedHazard[];
  readonly texts: RiskMatrixGridTexts;
}

/** What each level asks for, and which hazard each number in the grid stands for. */
export function MatrixLegend({ matrix, language, hazards, texts }: MatrixLegendProps) {
  const { cells } = matrixGeometry(matrix, { width: 1, height: 1, language });
  const named = ({ likelihood, consequence }: PlacedHazard['best']) => {
    const step = matrix.likelihood.classes[likelihood]!.label[language]!;
    return `${step} × ${matrix.dimensions[0]!.classes[consequence]!.label[language]!}`;
  };
  const levelOf = (hazard: PlacedHazard) => cells.find((cell) => isSameCell(hazard.best, cell))!.label;
  return (
    <div className="vern-matrix__legend">
      <ul aria-label={texts.levels} className="vern-matrix__levels">
        {matrix.levels.map(({ code, label, colour, pattern, acceptance }, level) => (
          <li key={code}>
            <span
              aria-hidden="true"
              className="vern-matrix__swatch"
              data-pattern={pattern}
              style={
                {
                  '--vern-level': colour,
                  '--vern-level-ink': cells.find((cell) => cell.level === level)?.textColour ?? '#000000',
                } as CSSProperties
              }
            />
            <span>
              <b>
                {level + 1} {label[language]}
              </b>
              <span className="vern-matrix__action">{acceptance.action[language]}</span>
            </span>
          </li>
        ))}
      </ul>
      {hazards.length > 0 && (
        <ol aria-label={texts.hazards} className="vern-matrix__names">
          {hazards.map((hazard) => (
            <li key={hazard.id}>
              <span aria-hidden="true" className="vern-matrix__hazard">
                {hazard.number}
              </span>
              <span>
                {hazard.label} <span className="vern-matrix__action">{whereIs(hazard)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );

  function whereIs(hazard: PlacedHazard): string {
    const at = `${named(hazard.best)}: ${levelOf(hazard)}`;
    return isSameCell(hazard.from, hazard.to) ? at : `${at}, ${texts.reaches(named(hazard.from), named(hazard.to))}`;
  }
}

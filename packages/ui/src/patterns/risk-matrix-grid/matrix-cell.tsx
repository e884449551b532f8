import type { CellShape } from '@vern/risk-matrix';
import type { CSSProperties, KeyboardEvent } from 'react';
import type { CellRef } from './cell-ref.ts';
import type { PlacedHazard } from './hazard.ts';
import type { RiskMatrixGridTexts } from './risk-matrix-grid.texts.ts';

interface MatrixCellProps {
  readonly shape: CellShape;
  /** Row and column of the grid it is drawn in, as CSS has it. Said, because frames lie over the same tracks. */
  readonly place: string;
  /** How many levels the matrix has. */
  readonly levels: number;
  readonly hazards: readonly PlacedHazard[];
  /** The word that points the cell out; `undefined` when nothing does. */
  readonly mark: string | undefined;
  /** `undefined` where cells cannot be chosen. */
  readonly selected: boolean | undefined;
  /** The one cell that Tab leads to. */
  readonly reachable: boolean;
  readonly texts: RiskMatrixGridTexts;
  readonly onChoose: ((cell: CellRef) => void) | undefined;
  readonly onFocus: (cell: CellRef) => void;
  readonly onKeyDown: (event: KeyboardEvent, cell: CellRef) => void;
}

/** One cell: the level in number and word on a plate, so that the pattern never lies under the letters. */
export function MatrixCell(props: MatrixCellProps) {
  const { shape, levels, hazards, mark, selected, reachable, texts, onChoose, onFocus, onKeyDown } = props;
  const { likelihood, consequence, level, colour, textColour, pattern } = shape;
  const cell = { likelihood, consequence };
  const spoken = [
    `${shape.alternative}, ${texts.levelOf(level + 1, levels)}`,
    ...(mark ? [mark] : []),
    ...(hazards.length > 0 ? [texts.hazardsHere(hazards.map(({ label }) => label))] : []),
  ].join('. ');
  return (
    <td
      {...{ role: 'gridcell', 'aria-selected': selected }}
      className="vern-matrix__cell"
      data-cell={`${likelihood}-${consequence}`}
      data-level={level}
      data-marked={mark === undefined ? undefined : ''}
      data-pattern={pattern}
      onClick={onChoose && (() => onChoose(cell))}
      onFocus={() => onFocus(cell)}
      onKeyDown={(event) => onKeyDown(event, cell)}
      style={{ gridArea: props.place, '--vern-level': colour, '--vern-level-ink': textColour } as CSSProperties}
      tabIndex={reachable ? 0 : -1}
    >
      <span className="ds-sr-only">{spoken}</span>
      <span aria-hidden="true" className="vern-matrix__plate">
        <span className="vern-matrix__number">{level + 1}</span>{' '}
        <span className="vern-matrix__word">{shape.label}</span>
      </span>
      {hazards.length > 0 && (
        <span aria-hidden="true" className="vern-matrix__hazards">
          {hazards.map(({ id, number }) => (
            <span className="vern-matrix__hazard" key={id}>
              {number}
            </span>
          ))}
        </span>
      )}
    </td>
  );
}

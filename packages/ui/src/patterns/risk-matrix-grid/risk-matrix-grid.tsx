import './risk-matrix-grid.css';
import { ArrowRightIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { type CellShape, matrixGeometry, type RiskMatrix } from '@vern/risk-matrix';

import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { type CellRef, isSameCell } from './cell-ref.ts';
import { type Hazard, placeHazards } from './hazard.ts';
import { HazardReach } from './hazard-reach.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { nextCell } from './next-cell.ts';
import type { RiskMatrixGridTexts } from './risk-matrix-grid.texts.ts';

export interface RiskMatrixGridProps {
  readonly matrix: RiskMatrix;
  /** One of the matrix's languages. */
  readonly language: string;
  readonly texts: RiskMatrixGridTexts;
  /** What the matrix is, for the one who hears it; its own title when left out. */
  readonly label?: string | undefined;
  /** Code of the consequence dimension whose words head the columns; the first when left out. */
  readonly dimension?: string | undefined;
  readonly hazards?: readonly Hazard[] | undefined;
  /** Cells to point out, and in which word: "endret". */
  readonly marked?: readonly CellRef[] | undefined;
  readonly markedLabel?: string | undefined;
  readonly selected?: CellRef | null | undefined;
  /** Makes the cells a choice: by mouse, and by moving in the grid. */
  readonly onSelect?: ((cell: CellRef) => void) | undefined;
  /** Keys that do not move, such as a level's number. */
  readonly onCellKey?: ((key: string, cell: CellRef) => void) | undefined;
  /** Leaves out levels and hazards below the grid. */
  readonly legend?: 'shown' | 'hidden' | undefined;
}

/** The drawing's own units; the sheet stretches it over the cells. */
const CELL_UNITS = 100;

/** A table of cells one moves in. Said aloud, because `display: contents` takes a table's own roles from it. */
const ROLES = {
  grid: { role: 'grid', className: 'vern-matrix__group' },
  group: { role: 'rowgroup', className: 'vern-matrix__group' },
  row: { role: 'row', className: 'vern-matrix__group' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
} as const;

/**
 * A risk matrix of any size from 2 × 2 to 10 × 10: each level a colour, a word, a number and a pattern.
 *
 * Likelihood runs upwards, consequence to the right. One stop of the keyboard; the arrows move inside.
 *
 * @throws {RangeError} If the matrix lacks the language or dimension, or a hazard lies outside it.
 */
export function RiskMatrixGrid(props: RiskMatrixGridProps) {
  const { matrix, language, texts, dimension, hazards = [], marked = [], selected, onSelect, onCellKey } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<CellRef>({ likelihood: 0, consequence: 0 });
  const last = { likelihood: matrix.grid.length - 1, consequence: matrix.grid[0]!.length - 1 };
  const [columns, rows] = [last.consequence + 1, last.likelihood + 1];
  const size = { width: columns * CELL_UNITS, height: rows * CELL_UNITS };
  const shape = matrixGeometry(matrix, { ...size, language, ...(dimension === undefined ? {} : { dimension }) });
  const placed = placeHazards(matrix, hazards);
  const heading = (matrix.dimensions.find(({ code }) => code === dimension) ?? matrix.dimensions[0]!).label[language]!;
  const reachable = clampTo(selected ?? focused, last);

  const moveTo = (cell: CellRef) => {
    setFocused(cell);
    onSelect?.(cell);
    const target = `[data-cell="${cell.likelihood}-${cell.consequence}"]`;
    grid.current?.querySelector<HTMLElement>(target)?.focus();
  };
  const handleKey = (event: KeyboardEvent, cell: CellRef) => {
    if (event.altKey || event.metaKey) return;
    const next = nextCell(event.key, cell, last, event.ctrlKey);
    const chooses = event.key === 'Enter' || event.key === ' ';
    if (next !== null || chooses) event.preventDefault();
    if (next !== null || chooses) moveTo(next ?? cell);
    else if (!event.ctrlKey) onCellKey?.(event.key, cell);
  };
  const cell = (drawn: CellShape) => (
    <MatrixCell
      hazards={placed.filter(({ best }) => isSameCell(best, drawn))}
      key={`${drawn.likelihood}-${drawn.consequence}`}
      levels={matrix.levels.length}
      mark={marked.some((one) => isSameCell(one, drawn)) ? (props.markedLabel ?? '') : undefined}
      onChoose={onSelect === undefined ? undefined : moveTo}
      onFocus={setFocused}
      onKeyDown={handleKey}
      place={`${rows - drawn.likelihood + 1} / ${drawn.consequence + 2}`}
      reachable={isSameCell(reachable, drawn)}
      selected={onSelect === undefined ? undefined : isSameCell(selected, drawn)}
      shape={drawn}
      texts={texts}
    />
  );
  return (
    <div className="vern-matrix">
      <div className="vern-matrix__scroll">
        <p className="vern-matrix__axes">
          <span>
            <ArrowUpIcon aria-hidden="true" /> {texts.likelihood}
          </span>
          <span>
            <ArrowRightIcon aria-hidden="true" /> {texts.consequence}
            {heading === texts.consequence ? '' : `: ${heading}`}
          </span>
        </p>
        <div className="vern-matrix__plot" style={{ '--vern-rows': rows, '--vern-columns': columns } as CSSProperties}>
          <table {...ROLES.grid} aria-label={props.label ?? matrix.title[language]!} ref={grid}>
            <thead {...ROLES.group}>
              <tr {...ROLES.row}>
                <th {...ROLES.columnHeader} style={{ gridArea: '1 / 1' }}>
                  <span className="ds-sr-only">{texts.likelihood}</span>
                </th>
                {shape.consequenceLabels.map(({ index, label }) => (
                  <th
                    {...ROLES.columnHeader}
                    className="vern-matrix__column"
                    key={index}
                    style={{ gridArea: `1 / ${index + 2}` }}
                  >
                    <span>{label}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody {...ROLES.group}>
              {shape.likelihoodLabels.toReversed().map(({ index, label }) => (
                <tr {...ROLES.row} key={index}>
                  <th {...ROLES.rowHeader} className="vern-matrix__row" style={{ gridArea: `${rows - index + 1} / 1` }}>
                    {label}
                  </th>
                  {shape.cells.filter(({ likelihood }) => likelihood === index).map(cell)}
                </tr>
              ))}
            </tbody>
          </table>
          <svg
            aria-hidden="true"
            className="vern-matrix__bands"
            preserveAspectRatio="none"
            viewBox={`0 0 ${shape.width} ${shape.height}`}
          >
            {shape.bands.flatMap(({ level, outlines }) =>
              outlines.map((ring) => (
                <polygon
                  key={`${level}:${ring[0]!.x},${ring[0]!.y}`}
                  points={ring.map(({ x, y }) => `${x},${y}`).join(' ')}
                />
              )),
            )}
          </svg>
          {placed.map((hazard) => (
            <HazardReach hazard={hazard} key={hazard.id} rows={rows} />
          ))}
        </div>
      </div>
      {props.legend !== 'hidden' && <MatrixLegend hazards={placed} language={language} matrix={matrix} texts={texts} />}
    </div>
  );
}

/** A selection may outlive the step it stood on. */
function clampTo(cell: CellRef, last: CellRef): CellRef {
  return {
    likelihood: Math.min(cell.likelihood, last.likelihood),
    consequence: Math.min(cell.consequence, last.consequence),
  };
}

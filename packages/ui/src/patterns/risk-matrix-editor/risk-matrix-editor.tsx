import './risk-matrix-editor.css';
import {
  defineMatrix,
  type Fault,
  findFaults,
  type Json,
  LINT_LANGUAGES,
  lint,
  type MatrixDefinition,
  matrixToJson,
} from '@vern/risk-matrix';
import { useMemo, useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import type { MatrixFaultsTexts } from '../matrix-faults/matrix-faults.texts.ts';
import { MatrixFaults } from '../matrix-faults/matrix-faults.tsx';
import type { MatrixFindingsTexts } from '../matrix-findings/matrix-findings.texts.ts';
import { MatrixFindings } from '../matrix-findings/matrix-findings.tsx';
import type { CellRef } from '../risk-matrix-grid/cell-ref.ts';
import type { RiskMatrixGridTexts } from '../risk-matrix-grid/risk-matrix-grid.texts.ts';
import { RiskMatrixGrid } from '../risk-matrix-grid/risk-matrix-grid.tsx';
import { changeTo, type History, redo, startHistory, undo } from './edit-history.ts';
import { LevelChoice } from './level-choice.tsx';
import { editMatrix, type MatrixEdit } from './matrix-edit.ts';
import type { RiskMatrixEditorTexts } from './risk-matrix-editor.texts.ts';
import { StepEditor } from './step-editor.tsx';

/** What the editor hands out after every change. */
export interface MatrixChange {
  /** The JSON form of `@vern/risk-matrix`, also while it has faults. */
  readonly json: Json;
  /** Why it cannot be used yet; empty when `matrixFromJson` takes it. */
  readonly faults: readonly Fault[];
}

export interface RiskMatrixEditorProps {
  /** Where the editing starts. Give the component another `key` to start from another matrix. */
  readonly initial: MatrixDefinition;
  /** One of the matrix's languages: the words that are shown and changed. */
  readonly language: string;
  readonly texts: {
    readonly editor: RiskMatrixEditorTexts;
    readonly grid: RiskMatrixGridTexts;
    readonly findings: MatrixFindingsTexts;
    readonly faults: MatrixFaultsTexts;
  };
  readonly onChange: (change: MatrixChange) => void;
}

/**
 * Changes a matrix: the level of each cell, the words of the steps, and how many there are.
 *
 * What the linter says stands beside it and follows every change. Nothing is stored here and nothing is lost: each
 * step can be undone.
 */
export function RiskMatrixEditor({ initial, language, texts, onChange }: RiskMatrixEditorProps) {
  const [history, setHistory] = useState<History<MatrixDefinition>>(() => startHistory(initial));
  const [selected, setSelected] = useState<CellRef | null>(null);
  const [shown, setShown] = useState<readonly CellRef[]>([]);
  const definition = history.present;
  const faults = useMemo(() => findFaults(definition), [definition]);
  // An empty word is no reason to take the matrix away from the one who is about to write it.
  const matrix = useMemo(
    () => defineMatrix(faults.length === 0 ? definition : readable(definition)),
    [definition, faults],
  );
  const findings = useMemo(
    () => lint(matrix, { language: lintLanguage(language), assumeEqualSteps: true }).findings,
    [matrix, language],
  );

  const go = (next: History<MatrixDefinition>) => {
    if (next === history || next.present === definition) return;
    setHistory(next);
    setShown([]);
    onChange({ json: jsonOf(next.present), faults: findFaults(next.present) });
  };
  const apply = (edit: MatrixEdit) => {
    const mark = edit.kind === 'rename_step' ? `${edit.scale}/${edit.step}/${edit.language}` : null;
    go(changeTo(history, editMatrix(definition, edit), mark));
  };
  const setLevel = (cell: CellRef, level: number) => {
    const code = definition.levels[level]?.code;
    if (code !== undefined) apply({ kind: 'set_level', cell, level: code });
  };
  const current = isInside(definition, selected) ? selected : null;
  return (
    <div className="vern-matrix-editor">
      <div className="vern-matrix-editor__work">
        <div className="vern-matrix-editor__bar">
          <Button disabled={history.past.length === 0} emphasis="secondary" onClick={() => go(undo(history))} size="sm">
            {texts.editor.undo}
          </Button>
          <Button
            disabled={history.future.length === 0}
            emphasis="secondary"
            onClick={() => go(redo(history))}
            size="sm"
          >
            {texts.editor.redo}
          </Button>
        </div>
        <RiskMatrixGrid
          language={language}
          marked={shown}
          markedLabel={texts.editor.shown}
          matrix={matrix}
          onCellKey={(key, cell) => setLevel(cell, Number(key) - 1)}
          onSelect={setSelected}
          selected={current}
          texts={texts.grid}
        />
        <LevelChoice
          cell={current}
          language={language}
          matrix={matrix}
          onChoose={(level) => current && setLevel(current, level)}
          texts={texts.editor}
        />
        <MatrixFaults faults={faults} texts={texts.faults} />
        <StepEditor definition={definition} language={language} onEdit={apply} texts={texts.editor} />
      </div>
      <MatrixFindings
        findings={findings}
        language={language}
        matrix={matrix}
        onShow={setShown}
        texts={texts.findings}
      />
    </div>
  );
}

/** The definition with a stand-in for every step without a word, so that it can be drawn while it is being written. */
function readable(definition: MatrixDefinition): MatrixDefinition {
  const named = <Scale extends { readonly classes: MatrixDefinition['likelihood']['classes'] }>(
    scale: Scale,
  ): Scale => ({
    ...scale,
    classes: scale.classes.map((step, k) => ({
      ...step,
      label: Object.fromEntries(
        Object.entries(step.label).map(([tag, text]) => [tag, text.trim() === '' ? `(${k + 1})` : text]),
      ),
    })),
  });
  return { ...definition, likelihood: named(definition.likelihood), dimensions: definition.dimensions.map(named) };
}

/** `matrixToJson` drops the grid it does not need, and so writes a definition that is not finished too. */
function jsonOf(definition: MatrixDefinition): Json {
  return matrixToJson({ ...definition, grid: [] });
}

function lintLanguage(language: string): (typeof LINT_LANGUAGES)[number] {
  return LINT_LANGUAGES.find((known) => known === language) ?? 'en';
}

function isInside({ cells }: MatrixDefinition, cell: CellRef | null): boolean {
  return cell !== null && cells[cell.likelihood]?.[cell.consequence] !== undefined;
}

import { MAX_CLASSES, type MatrixDefinition, MIN_CLASSES, type ScaleClass } from '@vern/risk-matrix';
import type { CellRef } from '../risk-matrix-grid/cell-ref.ts';
import { withoutStep, withTopStep } from './scale-steps.ts';

/** Which words a step has: the likelihood's, or one consequence dimension's by its index. */
export type ScaleRef = 'likelihood' | number;

/** The two directions a matrix can grow in. All consequence dimensions share the columns, and grow together. */
export type Axis = 'likelihood' | 'consequence';

/** Everything a person can do to a matrix in the editor. */
export type MatrixEdit =
  | { readonly kind: 'set_level'; readonly cell: CellRef; readonly level: string }
  | {
      readonly kind: 'rename_step';
      readonly scale: ScaleRef;
      readonly step: number;
      readonly language: string;
      readonly label: string;
    }
  | { readonly kind: 'add_step'; readonly axis: Axis }
  | { readonly kind: 'remove_step'; readonly axis: Axis; readonly step: number };

function stepsAlong({ cells }: MatrixDefinition, axis: Axis): number {
  return axis === 'likelihood' ? cells.length : cells[0]!.length;
}

/** Whether a direction has room for one more step, or for one less. */
export function canEditSteps(definition: MatrixDefinition, kind: 'add_step' | 'remove_step', axis: Axis): boolean {
  const steps = stepsAlong(definition, axis);
  return kind === 'add_step' ? steps < MAX_CLASSES : steps > MIN_CLASSES;
}

/**
 * The definition after an edit; the same object when the edit changes nothing or is not possible.
 *
 * A new step stands on top of its scale, is named by its number and has the levels of the step below. Once a person
 * has drawn in the cells they are no product score any more.
 */
export function editMatrix(definition: MatrixDefinition, edit: MatrixEdit): MatrixDefinition {
  switch (edit.kind) {
    case 'set_level':
      return setLevel(definition, edit.cell, edit.level);
    case 'rename_step':
      return renameStep(definition, edit);
    case 'add_step':
    case 'remove_step':
      return canEditSteps(definition, edit.kind, edit.axis) ? changeSteps(definition, edit) : definition;
  }
}

function setLevel(definition: MatrixDefinition, { likelihood, consequence }: CellRef, level: string): MatrixDefinition {
  if (definition.cells[likelihood]?.[consequence] === level) return definition;
  const cells = definition.cells.map((row, i) =>
    i === likelihood ? row.map((own, j) => (j === consequence ? level : own)) : row,
  );
  return drawn({ ...definition, cells });
}

function renameStep(
  definition: MatrixDefinition,
  { scale, step, language, label }: Extract<MatrixEdit, { readonly kind: 'rename_step' }>,
): MatrixDefinition {
  const rename = (classes: readonly ScaleClass[]) =>
    classes.map((one, k) => (k === step ? { ...one, label: { ...one.label, [language]: label } } : one));
  if (scale === 'likelihood') {
    return { ...definition, likelihood: { ...definition.likelihood, classes: rename(definition.likelihood.classes) } };
  }
  const dimensions = definition.dimensions.map((dimension, k) =>
    k === scale ? { ...dimension, classes: rename(dimension.classes) } : dimension,
  );
  return { ...definition, dimensions };
}

function changeSteps(
  definition: MatrixDefinition,
  edit: Extract<MatrixEdit, { readonly axis: Axis }>,
): MatrixDefinition {
  const { languages, likelihood, dimensions, cells } = definition;
  const scale = (classes: readonly ScaleClass[]) =>
    edit.kind === 'add_step' ? withTopStep(classes, languages) : withoutStep(classes, edit.step);
  const list = <Item>(items: readonly Item[]) =>
    edit.kind === 'add_step' ? [...items, items.at(-1)!] : items.filter((_, k) => k !== edit.step);
  if (edit.axis === 'likelihood') {
    const classes = scale(likelihood.classes);
    return drawn({ ...definition, likelihood: { ...likelihood, classes }, cells: list(cells) });
  }
  return drawn({
    ...definition,
    dimensions: dimensions.map((dimension) => ({ ...dimension, classes: scale(dimension.classes) })),
    cells: cells.map(list),
  });
}

function drawn({ cellOrigin: _origin, ...definition }: MatrixDefinition): MatrixDefinition {
  return { ...definition, cellOrigin: 'drawn' };
}

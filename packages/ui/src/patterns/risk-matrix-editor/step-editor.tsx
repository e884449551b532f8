import type { MatrixDefinition, ScaleClass } from '@vern/risk-matrix';
import { Button } from '../../components/button/button.tsx';
import { Disclosure } from '../../components/disclosure/disclosure.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { type Axis, canEditSteps, type MatrixEdit, type ScaleRef } from './matrix-edit.ts';
import type { RiskMatrixEditorTexts } from './risk-matrix-editor.texts.ts';

interface StepEditorProps {
  readonly definition: MatrixDefinition;
  readonly language: string;
  readonly onEdit: (edit: MatrixEdit) => void;
  readonly texts: RiskMatrixEditorTexts;
}

/** The words on both axes, and steps that come and go; consequence dimensions share their columns. */
export function StepEditor({ definition, language, onEdit, texts }: StepEditorProps) {
  const { likelihood, dimensions } = definition;
  const scale = (axis: Axis, ref: ScaleRef, summary: string, classes: readonly ScaleClass[]) => (
    <Disclosure key={ref} summary={summary}>
      <ol aria-label={summary} className="vern-matrix-editor__steps">
        {classes.map(({ code, label }, step) => {
          const word = label[language] ?? '';
          return (
            <li key={code}>
              <TextField
                error={word.trim() === '' ? texts.stepMissing : undefined}
                label={texts.step(step + 1)}
                onChange={({ target }) =>
                  onEdit({ kind: 'rename_step', scale: ref, step, language, label: target.value })
                }
                value={word}
              />
              <Button
                aria-label={texts.remove(word.trim() === '' ? texts.step(step + 1) : word)}
                disabled={!canEditSteps(definition, 'remove_step', axis)}
                emphasis="tertiary"
                onClick={() => onEdit({ kind: 'remove_step', axis, step })}
              >
                <span aria-hidden="true">✕</span>
              </Button>
            </li>
          );
        })}
      </ol>
      <Button
        disabled={!canEditSteps(definition, 'add_step', axis)}
        emphasis="secondary"
        onClick={() => onEdit({ kind: 'add_step', axis })}
        size="sm"
      >
        {axis === 'likelihood' ? texts.addLikelihood : texts.addConsequence}
      </Button>
    </Disclosure>
  );
  return (
    <div className="vern-matrix-editor__scales">
      {scale('likelihood', 'likelihood', texts.likelihoodSteps, likelihood.classes)}
      {dimensions.map(({ label, classes }, index) =>
        scale('consequence', index, texts.stepsOf(label[language]!), classes),
      )}
    </div>
  );
}

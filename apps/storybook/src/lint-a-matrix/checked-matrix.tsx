import { lint, matrixToJson, type RiskMatrix } from '@vern/risk-matrix';
import { CheckboxField } from '@vern/ui/checkbox-field';
import { Disclosure } from '@vern/ui/disclosure';
import { Heading } from '@vern/ui/heading';
import { Notice } from '@vern/ui/notice';
import { MatrixFindings } from '@vern/ui/patterns/matrix-findings';
import { RiskMatrixGrid } from '@vern/ui/patterns/risk-matrix-grid';
import { SelectField } from '@vern/ui/select-field';
import { TextArea } from '@vern/ui/text-area';
import { MATRIX_FINDINGS_TEXTS } from '@vern/ui/texts/matrix-findings';
import { RISK_MATRIX_GRID_TEXTS } from '@vern/ui/texts/risk-matrix-grid';
import { useMemo, useState } from 'react';
import type { EngineLanguage } from '../engine-language.ts';
import { complianceOf } from './compliance-of.ts';
import type { LintAMatrixTexts } from './lint-a-matrix.texts.ts';

interface CheckedMatrixProps {
  readonly matrix: RiskMatrix;
  readonly language: EngineLanguage;
  readonly texts: LintAMatrixTexts;
}

/** One matrix that could be read: itself, the nearest that holds, and what the linter says. */
export function CheckedMatrix({ matrix, language, texts }: CheckedMatrixProps) {
  const [cautious, setCautious] = useState(false);
  const [shown, setShown] = useState<readonly { readonly likelihood: number; readonly consequence: number }[]>([]);
  const [dimension, setDimension] = useState(matrix.dimensions[0]!.code);
  const report = useMemo(() => lint(matrix, { language, assumeEqualSteps: true }), [matrix, language]);
  const compliance = useMemo(() => complianceOf(matrix, report, cautious), [matrix, report, cautious]);
  // A pasted matrix need not have the reader's language; its own first one is then shown.
  const own = matrix.languages.includes(language) ? language : matrix.languages[0]!;
  const grid = { language: own, texts: RISK_MATRIX_GRID_TEXTS[language], dimension };
  return (
    <>
      {matrix.dimensions.length > 1 && (
        <SelectField
          label={texts.dimension}
          onChange={({ target }) => setDimension(target.value)}
          options={matrix.dimensions.map(({ code, label }) => ({ value: code, label: label[own]! }))}
          value={dimension}
        />
      )}
      <div className="engine-page__pair">
        <section className="engine-page__part">
          <Heading level={2}>
            {texts.yours}: <span lang={own}>{matrix.title[own]}</span>
          </Heading>
          <RiskMatrixGrid {...grid} label={texts.yours} marked={shown} markedLabel={texts.shown} matrix={matrix} />
        </section>
        <section className="engine-page__part">
          <Heading level={2}>{texts.nearest}</Heading>
          {compliance === 'complies' && <Notice tone="success">{texts.complies}</Notice>}
          {compliance === 'none_exists' && <Notice tone="warning">{texts.noneExists}</Notice>}
          {compliance === 'not_checked' && <Notice>{texts.notChecked}</Notice>}
          {typeof compliance === 'object' && (
            <>
              <RiskMatrixGrid
                {...grid}
                label={texts.nearest}
                legend="hidden"
                marked={compliance.changed}
                markedLabel={texts.changed}
                matrix={compliance.matrix}
              />
              <p aria-live="polite">{texts.nearestExplained(compliance.changed.length, matrix.grid.flat().length)}</p>
              <Disclosure summary={texts.copyable}>
                <TextArea
                  className="engine-page__code"
                  label={texts.nearest}
                  readOnly
                  value={JSON.stringify(matrixToJson(compliance.matrix), null, 2)}
                />
              </Disclosure>
            </>
          )}
          <CheckboxField
            checked={cautious}
            hint={texts.worstHint}
            label={texts.worstAboveLowest}
            onChange={({ target }) => setCautious(target.checked)}
          />
        </section>
      </div>
      <MatrixFindings
        findings={report.findings}
        language={language}
        matrix={matrix}
        onShow={setShown}
        texts={MATRIX_FINDINGS_TEXTS[language]}
      />
    </>
  );
}

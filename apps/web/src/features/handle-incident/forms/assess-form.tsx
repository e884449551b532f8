import { osloDay } from '@vern/domain/calendar';
import { CASE_TEXT_MAX_CHARACTERS } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';
import { SEVERITIES, SEVERITY_ANCHORS, SEVERITY_LABELS, type Severity } from '@vern/domain/severity';
import { CONTRIBUTING_FACTORS, type ContributingFactor } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { CheckboxChips } from '@vern/ui/checkbox-chips';
import { SeverityMarks } from '@vern/ui/patterns/severity-mark';
import { RadioCards } from '@vern/ui/radio-cards';
import { codeOptions } from '../../../codes/code-words.ts';
import { GuardedText } from '../../../name-guard/guarded-text.tsx';
import type { CaseView } from '../../../server/answers.ts';
import type { CaseStep } from '../step/case-step.ts';
import { useKept } from '../unsent/use-kept.ts';
import { StepForm, type StepFormOutcome } from './step-form.tsx';
import { useWritten } from './use-written.ts';

export interface AssessFormProps extends StepFormOutcome {
  readonly view: CaseView;
  readonly now: Date;
  readonly onStep: (step: CaseStep) => void;
}

/** How serious it is, never below what was reported, and what in the working environment played a part. */
export function AssessForm({ view, now, onStep, ...outcome }: AssessFormProps) {
  const form = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const { locale } = useLanguage();
  const [severity, setSeverity] = useKept<Severity>('severity', view.severity, (kept): kept is Severity =>
    SEVERITIES.some((level) => level === kept && level >= view.severityFloor),
  );
  const [factors, setFactors] = useKept('factors', factorsOf(view), isFactors);
  const written = useWritten();
  const isLowered = severity < view.severity;
  const submit = async () => {
    if (!(await written.isReady(!isLowered))) return;
    const reason = isLowered ? { reason: written.text.trim() } : {};
    const { acknowledged } = written;
    onStep({ action: 'assess', input: { severity, ...reason, contributingFactors: [...factors], acknowledged } });
  };
  return (
    <StepForm {...outcome} onSubmit={submit} submitLabel={form.saveAssessment} title={buttons.assess}>
      <RadioCards
        legend={form.severityLegend}
        onChange={(value) => setSeverity(Number(value) as Severity)}
        options={SEVERITIES.map((level) => ({
          value: String(level),
          label: labelOf(SEVERITY_LABELS, level, locale),
          description:
            level < view.severityFloor
              ? form.severityBelow(labelOf(SEVERITY_LABELS, view.severityFloor, locale))
              : labelOf(SEVERITY_ANCHORS, level, locale),
          disabled: level < view.severityFloor,
          mark: <SeverityMarks severity={level} />,
        }))}
        value={String(severity)}
      />
      {(isLowered || (outcome.isClosed && written.text !== '')) && (
        <GuardedText
          {...written}
          error={written.isMissing ? form.missing.reason : undefined}
          hint={form.reasonHint}
          label={form.reasonLabel}
          maxCharacters={CASE_TEXT_MAX_CHARACTERS}
        />
      )}
      <CheckboxChips
        hint={form.factorsHint}
        legend={form.factorsLegend}
        onChange={setFactors}
        options={codeOptions(CONTRIBUTING_FACTORS, locale, osloDay(now))}
        values={factors}
      />
    </StepForm>
  );
}

function factorsOf({ answers }: CaseView): readonly ContributingFactor[] {
  const given = answers['contributingFactors'];
  return Array.isArray(given) ? given.filter((each) => isCode(CONTRIBUTING_FACTORS, each)) : [];
}

function isFactors(kept: unknown): kept is readonly ContributingFactor[] {
  return Array.isArray(kept) && kept.every((each) => isCode(CONTRIBUTING_FACTORS, each));
}

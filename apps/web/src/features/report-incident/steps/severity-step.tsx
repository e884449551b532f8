import { SEVERITIES, SEVERITY_TEXTS, type Severity } from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { SeverityMarks } from '@vern/ui/patterns/severity-mark';
import { RadioCards } from '@vern/ui/radio-cards';
import { floorOf, reasonWords, severityOf } from '../severity-of.ts';
import type { StepProps } from '../step-props.ts';

/** How serious: filled in from the answers, free to be raised, and never below what the answers say. */
export function SeverityStep({ form, onAnswer }: StepProps) {
  const { severity: texts } = useTexts('report');
  const { locale } = useLanguage();
  const { floor, reasons } = floorOf(form);
  return (
    <>
      <RadioCards
        hint={texts.hint}
        legend={texts.legend}
        legendHidden
        onChange={(value) => onAnswer({ severity: Number(value) as Severity })}
        options={SEVERITIES.map((level) => ({
          value: String(level),
          label: SEVERITY_TEXTS[level].label[locale],
          description: `${SEVERITY_TEXTS[level].anchor[locale]}${level < floor ? ` ${texts.below}` : ''}`,
          disabled: level < floor,
          mark: <SeverityMarks severity={level} />,
        }))}
        value={String(severityOf(form))}
      />
      {floor > 1 && (
        <Notice>{texts.floor(SEVERITY_TEXTS[floor].label[locale], reasonWords(reasons, texts, locale))}</Notice>
      )}
    </>
  );
}

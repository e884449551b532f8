import { SEVERITIES, SEVERITY_ANCHORS, SEVERITY_LABELS, type Severity } from '@vern/domain/severity';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { SeverityMarks } from '@vern/ui/patterns/severity-mark';
import { RadioCards } from '@vern/ui/radio-cards';
import { floorOf, reasonWords, severityOf } from '../answers/severity-of.ts';
import type { StepProps } from '../step-props.ts';

/** How serious: filled in from the answers, free to be raised, and never below what the answers say. */
export function SeverityQuestion({ form, onAnswer }: Pick<StepProps, 'form' | 'onAnswer'>) {
  const { severity: texts } = useTexts('report');
  const { locale } = useLanguage();
  const { floor, reasons } = floorOf(form);
  const label = (level: Severity) => labelOf(SEVERITY_LABELS, level, locale);
  const why = texts.floor(label(floor), reasonWords(reasons, texts, locale));
  return (
    <RadioCards
      hint={floor < 3 && texts.hint}
      legend={texts.title}
      onChange={(value) => onAnswer({ severity: Number(value) as Severity })}
      // Where nothing can be higher there is nothing to choose: the level stands with its reason.
      options={SEVERITIES.filter((level) => floor < 3 || level === 3).map((level) => ({
        value: String(level),
        label: label(level),
        description: level < floor || floor === 3 ? why : labelOf(SEVERITY_ANCHORS, level, locale),
        disabled: level < floor,
        mark: <SeverityMarks severity={level} />,
      }))}
      value={String(severityOf(form))}
    />
  );
}

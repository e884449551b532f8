import {
  CONTACT_WISHES,
  INCIDENT_KINDS,
  LOCATIONS,
  PERPETRATOR_ROLES,
  PHYSICAL_INJURIES,
  PSYCHOLOGICAL_IMPACTS,
  SEVERITY_TEXTS,
} from '@vern/domain/incident';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { CheckboxField } from '@vern/ui/checkbox-field';
import { type Fact, FactGrid } from '@vern/ui/patterns/fact-grid';
import { codeList, codeWord } from '../../../codes/code-words.ts';
import { useFormats } from '../../../language/use-formats.ts';
import type { Colleague, WorkPlace } from '../../../server/answers.ts';
import { occurredOf } from '../occurred-of.ts';
import { type ReportStep, stepsOf } from '../report-steps.ts';
import { severityOf } from '../severity-of.ts';
import type { StepProps } from '../step-props.ts';

export interface ReviewStepProps extends StepProps {
  readonly colleagues: readonly Colleague[];
  /** Of the unit that is reported from. */
  readonly departments: WorkPlace['departments'];
  readonly onGoTo: (step: ReportStep) => void;
}

/** Everything that will be sent, each with a way back to it, and whether the safety representative sees the name. */
export function ReviewStep({ form, now, onAnswer, colleagues, departments, onGoTo }: ReviewStepProps) {
  const { review } = useTexts('report');
  const shell = useTexts('shell');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  const steps = stepsOf(form);
  const fact = (label: string, value: string | false | null | undefined, step: ReportStep): Fact[] => {
    if (!value) return [];
    const target = steps.includes(step) ? step : 'again';
    const isAsked = steps.includes(step) || !['who', 'severity'].includes(step);
    const change = isAsked && (
      <Button
        aria-label={review.changeLabel(label)}
        emphasis="tertiary"
        onClick={() => onGoTo(target)}
        size="sm"
        tone="neutral"
      >
        {shell.change}
      </Button>
    );
    return [
      {
        label,
        value: (
          <span className="web-review__fact">
            <span>{value}</span>
            {change}
          </span>
        ),
      },
    ];
  };
  const occurred = occurredOf(form, now);
  const colleague = form.isForColleague && colleagues.find(({ id }) => id === form.colleagueId)?.name;
  return (
    <>
      <p>{form.perpetratorRole === 'leader' ? review.leadAboutLeader : review.lead}</p>
      <FactGrid
        facts={[
          ...fact(review.when, occurred && formats.event(occurred.occurredOn, occurred.occurredTime ?? null), 'when'),
          ...fact(review.where, form.location && codeWord(LOCATIONS, form.location, locale), 'when'),
          ...fact(review.department, departments.find(({ id }) => id === form.departmentId)?.name, 'when'),
          ...fact(review.what, codeList(INCIDENT_KINDS, form.kinds, locale), 'what'),
          ...fact(review.who, form.perpetratorRole && codeWord(PERPETRATOR_ROLES, form.perpetratorRole, locale), 'who'),
          ...fact(review.whom, form.isForColleague ? colleague || '–' : review.you, 'consequences'),
          ...fact(
            review.body,
            form.physicalInjury && codeWord(PHYSICAL_INJURIES, form.physicalInjury, locale),
            'consequences',
          ),
          ...fact(
            review.mind,
            form.psychologicalImpact && codeWord(PSYCHOLOGICAL_IMPACTS, form.psychologicalImpact, locale),
            'consequences',
          ),
          ...fact(review.severity, SEVERITY_TEXTS[severityOf(form)].label[locale], 'severity'),
          ...fact(review.need, form.wantsContact && codeWord(CONTACT_WISHES, form.wantsContact, locale), 'tell'),
          ...fact(review.text, form.description.trim(), 'tell').map((each) => ({ ...each, wide: true })),
        ]}
      />
      <CheckboxField
        checked={form.hideNameFromSafetyRep}
        hint={review.hideNameHint}
        label={review.hideName}
        onChange={(event) => onAnswer({ hideNameFromSafetyRep: event.target.checked })}
      />
    </>
  );
}

import { CONTACT_WISHES } from '@vern/domain/incident';
import { INCIDENT_KINDS, LOCATIONS, PHYSICAL_INJURIES, PSYCHOLOGICAL_IMPACTS } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { CheckboxField } from '@vern/ui/checkbox-field';
import { type Fact, FactGrid } from '@vern/ui/patterns/fact-grid';
import { codeList, codeWord } from '../../../codes/code-words.ts';
import { useFormats } from '../../../language/use-formats.ts';
import type { Colleague, WorkPlace } from '../../../server/answers.ts';
import { doerWord } from '../answers/doer-word.ts';
import { KIND_DETAILS, kindDetailsOf } from '../answers/kind-details.ts';
import { occurredOf } from '../answers/occurred-of.ts';
import type { ReportQuestion } from '../report-steps.ts';
import type { StepProps } from '../step-props.ts';
import { SeverityQuestion } from './severity-question.tsx';

export interface ReviewStepProps extends StepProps {
  readonly colleagues: readonly Colleague[];
  /** Of the unit that is reported from. */
  readonly departments: WorkPlace['departments'];
  /** One answer is to be changed, and nothing else. */
  readonly onChange: (question: ReportQuestion) => void;
}

/** Everything that will be sent, each with a way to change it; how serious it was, and whether the name is shown. */
export function ReviewStep({ form, now, onAnswer, colleagues, departments, onChange }: ReviewStepProps) {
  const { review, what } = useTexts('report');
  const shell = useTexts('shell');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  const { location, perpetratorRole: role, ageBand, isForColleague, wantsContact } = form;
  const { physicalInjury: body, psychologicalImpact: mind } = form;
  const fact = (label: string, value: string | false | null | undefined, question: ReportQuestion): Fact[] => {
    if (!value) return [];
    const change = (
      <Button
        aria-label={review.changeLabel(label)}
        emphasis="tertiary"
        onClick={() => onChange(question)}
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
  const occurred = occurredOf(form);
  const colleague = isForColleague && colleagues.find(({ id }) => id === form.colleagueId)?.name;
  const details = Object.entries(kindDetailsOf(form)) as [keyof typeof KIND_DETAILS, string][];
  return (
    <>
      <p>{role === 'leader' ? review.leadAboutLeader : review.lead}</p>
      <FactGrid
        facts={[
          ...fact(review.when, occurred && formats.event(occurred.occurredOn, occurred.occurredTime ?? null), 'time'),
          ...fact(review.where, location && codeWord(LOCATIONS, location, locale), 'place'),
          ...fact(review.department, departments.find(({ id }) => id === form.departmentId)?.name, 'place'),
          ...fact(review.what, codeList(INCIDENT_KINDS, form.kinds, locale), 'kinds'),
          ...details.flatMap(([question, code]) =>
            fact(what[question], codeWord(KIND_DETAILS[question], code, locale), 'kinds'),
          ),
          ...fact(review.who, role && doerWord({ role, ageBand }, locale), 'who'),
          ...fact(review.whom, isForColleague ? colleague || '–' : review.you, 'whom'),
          ...fact(review.body, body && codeWord(PHYSICAL_INJURIES, body, locale), 'body'),
          ...fact(review.mind, mind && codeWord(PSYCHOLOGICAL_IMPACTS, mind, locale), 'mind'),
          ...fact(
            isForColleague ? review.needColleague : review.need,
            wantsContact && codeWord(CONTACT_WISHES, wantsContact, locale),
            'need',
          ),
          ...fact(review.text, form.description.trim(), 'text').map((each) => ({ ...each, wide: true })),
        ]}
      />
      <SeverityQuestion form={form} onAnswer={onAnswer} />
      <CheckboxField
        checked={form.hideNameFromSafetyRep}
        hint={review.hideNameHint}
        label={review.hideName}
        onChange={(event) => onAnswer({ hideNameFromSafetyRep: event.target.checked })}
      />
    </>
  );
}

import { osloDay } from '@vern/domain/calendar';
import { askedWith, INCIDENT_KIND_GROUPS, INCIDENT_KINDS, type IncidentKindGroup } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { codeOptions } from '../../../codes/code-words.ts';
import { KIND_DETAILS } from '../answers/kind-details.ts';
import type { StepProps } from '../step-props.ts';

/**
 * What the chosen kinds of a group call for, below it: how concrete a threat was, what was used, what was damaged. None
 * must be answered, and each is asked once, however many groups call for it.
 */
export function KindDetails({ group, form, now, onAnswer }: StepProps & { readonly group: IncidentKindGroup }) {
  const { what } = useTexts('report');
  const shell = useTexts('shell');
  const { locale } = useLanguage();
  const at = INCIDENT_KIND_GROUPS.codes.indexOf(group);
  const upTo = (end: number) =>
    form.kinds.filter((kind) => INCIDENT_KIND_GROUPS.codes.indexOf(INCIDENT_KINDS.entries[kind].group) < end);
  const before = askedWith(upTo(at));
  return askedWith(upTo(at + 1))
    .filter((question) => !before.includes(question))
    .map((question) => (
      <RadioChips
        key={question}
        legend={`${what[question]} ${shell.optional}`}
        onChange={(code) => onAnswer({ [question]: code })}
        // The reporter has said already that there was a threat.
        options={codeOptions(KIND_DETAILS[question], locale, osloDay(now)).filter(
          ({ value }) => question !== 'threatLevel' || value !== 'none',
        )}
        value={form[question]}
      />
    ));
}

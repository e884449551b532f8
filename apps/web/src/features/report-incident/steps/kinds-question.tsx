import { osloDay } from '@vern/domain/calendar';
import { INCIDENT_KIND_GROUPS, INCIDENT_KINDS, type IncidentKind } from '@vern/domain/incident';
import { useLanguage } from '@vern/i18n/language';
import { CheckboxChips } from '@vern/ui/checkbox-chips';
import { codeOptions, codeWord } from '../../../codes/code-words.ts';
import type { StepProps } from '../step-props.ts';

/** What happened, as chips under their group, the groups and kinds met most often first. */
export function KindsQuestion({ form, now, onAnswer, errorOf }: StepProps) {
  const { locale } = useLanguage();
  const options = codeOptions(INCIDENT_KINDS, locale, osloDay(now));
  const inOrder = (kinds: readonly IncidentKind[]) => INCIDENT_KINDS.codes.filter((code) => kinds.includes(code));
  return INCIDENT_KIND_GROUPS.codes.map((group, index) => {
    const offered = options.filter(({ value }) => INCIDENT_KINDS.entries[value].group === group);
    const elsewhere = form.kinds.filter((kind) => INCIDENT_KINDS.entries[kind].group !== group);
    return (
      <CheckboxChips
        error={index === 0 ? errorOf('kinds') : undefined}
        key={group}
        legend={codeWord(INCIDENT_KIND_GROUPS, group, locale)}
        onChange={(values) => onAnswer({ kinds: inOrder([...elsewhere, ...values]) })}
        options={offered}
        values={form.kinds.filter((kind) => INCIDENT_KINDS.entries[kind].group === group)}
      />
    );
  });
}

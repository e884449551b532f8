import { DOERS_AT, type Doer } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { RadioChips } from '@vern/ui/radio-chips';
import { doerWord } from '../answers/doer-word.ts';
import type { StepProps } from '../step-props.ts';

/** Who did it: a role, with a rough age where it is a child. Never a name. Where a report about a leader goes stands first. */
export function WhoQuestion({ form, unitKind, isAlone, tapHint, onAnswer, errorOf }: StepProps) {
  const { who } = useTexts('report');
  const { locale } = useLanguage();
  const { perpetratorRole: role, ageBand } = form;
  const offered = DOERS_AT[unitKind];
  const given = role && { role, ageBand };
  // An answer that is not offered here, from another device or unit, stands until it is changed.
  const doers = given && !offered.some((each) => keyOf(each) === keyOf(given)) ? [...offered, given] : offered;
  return (
    <RadioChips
      error={errorOf('role')}
      hint={[who.hint, who.leaderNote, tapHint].filter(Boolean).join(' ')}
      legend={who.title}
      legendHidden={isAlone}
      onChange={(key) => {
        const chosen = doers.find((each) => keyOf(each) === key);
        if (chosen) onAnswer({ perpetratorRole: chosen.role, ageBand: chosen.ageBand }, 'last');
      }}
      options={doers.map((each) => ({ value: keyOf(each), label: doerWord(each, locale, who.ageUnknown) }))}
      value={given && keyOf(given)}
    />
  );
}

function keyOf({ role, ageBand }: Doer): string {
  return `${role} ${ageBand ?? ''}`;
}

import { INJURED_BODY_PARTS, INJURY_KINDS } from '@vern/domain/incident';
import type { Locale } from '@vern/domain/locale';
import type { TextAreas } from '@vern/i18n';
import type { Fact } from '@vern/ui/patterns/fact-grid';
import { capitalise, codeWord } from '../../../codes/code-words.ts';
import type { CaseView } from '../../../server/answers.ts';

type Words = Pick<TextAreas['case'], 'yes' | 'no'> & { readonly locale: Locale };

/** What is told of somebody's injury and doctor, as facts; what nobody told is left out. */
export function healthFacts(
  health: CaseView['affected'][number]['health'],
  labels: TextAreas['caseSteps']['consequences'],
  { yes, no, locale }: Words,
): readonly Fact[] {
  if (health === null) return [];
  const { sawDoctor, firstAidGiven, injuryKind, injuredBodyParts, consentShareMedical } = health;
  const yesOrNo = (label: string, answer: boolean | null) =>
    answer === null ? [] : [{ label, value: answer ? yes : no }];
  const parts = injuredBodyParts.map((part) => codeWord(INJURED_BODY_PARTS, part, locale).toLowerCase());
  return [
    ...yesOrNo(labels.sawDoctor, sawDoctor),
    ...yesOrNo(labels.firstAidGiven, firstAidGiven),
    ...(injuryKind ? [{ label: labels.injuryKind, value: codeWord(INJURY_KINDS, injuryKind, locale) }] : []),
    ...(parts.length > 0 ? [{ label: labels.injuredBodyParts, value: capitalise(parts.join(', ')) }] : []),
    ...yesOrNo(labels.consentShareMedical, consentShareMedical),
  ];
}

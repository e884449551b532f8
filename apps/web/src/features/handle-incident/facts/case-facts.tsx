import { isCode } from '@vern/domain/locale';
import { SEVERITY_LABELS } from '@vern/domain/severity';
import {
  AGE_BANDS,
  CONTRIBUTING_FACTORS,
  INCIDENT_KINDS,
  LOCATIONS,
  PERPETRATOR_ROLES,
} from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Heading } from '@vern/ui/heading';
import { type Fact, FactGrid } from '@vern/ui/patterns/fact-grid';
import { SeverityMark } from '@vern/ui/patterns/severity-mark';
import { Stack } from '@vern/ui/stack';
import { codeList, codeWord } from '../../../codes/code-words.ts';
import type { CaseView } from '../../../server/answers.ts';
import { caseNumber } from '../case-number.ts';
import { useCaseFormats } from '../use-case-formats.ts';
import { usePersonWord } from '../words/use-person-word.ts';
import { laterFacts, laterQuestions } from './later-facts.ts';

/** What was reported, as facts; what was not answered is left out. */
export function CaseFacts({ view, now }: { readonly view: CaseView; readonly now: Date }) {
  const texts = useTexts('case');
  const { locale } = useLanguage();
  const formats = useCaseFormats(now);
  const personWord = usePersonWord();
  const { answers } = view;
  const factors = Array.isArray(answers['contributingFactors'])
    ? answers['contributingFactors'].filter((each) => isCode(CONTRIBUTING_FACTORS, each))
    : [];
  const reporter = view.people.find(({ relation }) => relation === 'reporter');
  const level = (severity: CaseView['severity']) => labelOf(SEVERITY_LABELS, severity, locale);
  const facts: readonly (Fact | false)[] = [
    {
      label: texts.severity,
      value: <SeverityMark label={level(view.severity)} severity={view.severity} size="sm" />,
    },
    view.severityAssessed !== null &&
      view.severityAssessed !== view.severitySelf && { label: texts.severitySelf, value: level(view.severitySelf) },
    view.severityFloor > 1 && { label: texts.severityFloor, value: level(view.severityFloor) },
    {
      label: texts.occurred,
      value: <span title={formats.dayExact(view.occurredOn)}>{formats.event(view.occurredOn, view.occurredTime)}</span>,
    },
    { label: texts.place, value: codeWord(LOCATIONS, view.location, locale) },
    { label: texts.kinds, value: codeList(INCIDENT_KINDS, view.kinds, locale) },
    { label: texts.role, value: codeWord(PERPETRATOR_ROLES, view.perpetratorRole, locale) },
    isCode(AGE_BANDS, answers['ageBand']) && {
      label: texts.age,
      value: codeWord(AGE_BANDS, answers['ageBand'], locale),
    },
    { label: texts.unit, value: view.unitName },
    view.departmentName !== '' && { label: texts.department, value: view.departmentName },
    reporter !== undefined && { label: texts.reporter, value: personWord(reporter) },
    {
      label: texts.received,
      value: (
        <time dateTime={view.receivedAt} title={formats.instantExact(view.receivedAt)}>
          {formats.instant(view.receivedAt)}
        </time>
      ),
    },
    ...laterFacts(view, texts, locale),
    factors.length > 0 && { label: texts.factors, value: codeList(CONTRIBUTING_FACTORS, factors, locale), wide: true },
    view.unanswered.length > 0 && {
      label: texts.unanswered,
      value: texts.unansweredCount(view.unanswered.length, laterQuestions(view).length),
    },
    { label: texts.number, value: caseNumber(view.id) },
  ];
  return (
    <section>
      <Stack gap="sm">
        <Heading level={2}>{texts.facts}</Heading>
        <FactGrid facts={facts.filter((fact) => fact !== false)} />
        {view.hideNameFromSafetyRep && <p>{texts.nameHidden}</p>}
      </Stack>
    </section>
  );
}

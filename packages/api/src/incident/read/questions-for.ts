import { ASKED_LATER_OF, INCIDENT_RELATIONS, type IncidentGrants } from '@vern/domain/incident/policy';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { findQuestionSet, openQuestions, type Question } from '@vern/domain/theme';

/** Questions without an answer: all of them, and those that are this reader's to answer. */
export type OpenQuestions = { readonly all: readonly Question[]; readonly mine: readonly Question[] };

/** What is asked after the receipt and has no answer yet, by the questions that the report was made with. */
export function questionsFor(
  { theme, questionSetVersion, themeAnswers }: IncidentFacts,
  { addDetails }: Pick<IncidentGrants, 'addDetails'>,
): OpenQuestions {
  const set = findQuestionSet(theme, questionSetVersion);
  if (!set) return { all: [], mine: [] };
  const party = addDetails && INCIDENT_RELATIONS.entries[addDetails.relation].party;
  return {
    all: openQuestions(set, themeAnswers, { subject: 'event', asked: ASKED_LATER_OF.handler }),
    mine: party ? openQuestions(set, themeAnswers, { subject: 'event', asked: ASKED_LATER_OF[party] }) : [],
  };
}

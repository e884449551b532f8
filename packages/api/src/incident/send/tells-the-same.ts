import type { AffectedRecord, IncidentCase, NewIncident } from '@vern/domain/incident/ports';
import { type IncidentFacts, namesOf, pickFields, TOLD, TOLD_OF_PERSON, TOLD_PLACE } from '@vern/domain/incident/shape';
import { findQuestionSet, isSameAnswer } from '@vern/domain/theme';

/** What a submission says, of what can be read back afterwards. */
export type Told = Pick<NewIncident, 'facts' | 'affected' | 'identities' | 'continues'> & {
  readonly description: string | undefined;
};

/**
 * Whether a report tells what is told again under its key: every field that is reported, and of what may be added or moved
 * afterwards that which was sent. Health details stand apart and are not read for this; no screen asks for them with the
 * report.
 */
export function tellsTheSame(stored: IncidentCase, again: Told): boolean {
  const isMoved = stored.statements.some(({ kind }) => kind === 'move_reason');
  return (
    isSameAnswer(...both(stored, again, (facts) => pickFields(TOLD, facts))) &&
    (isMoved || isSameAnswer(...both(stored, again, (facts) => pickFields(TOLD_PLACE, facts)))) &&
    (isMoved || again.continues === null || stored.facts.seriesId !== null) &&
    answersTheSame(stored.facts, again.facts.themeAnswers) &&
    harmsTheSame(stored, again) &&
    isSameAnswer(peopleOf(stored), peopleOf(again)) &&
    hasText(stored, again.description)
  );
}

function both(stored: IncidentCase, again: Told, told: (facts: IncidentFacts) => unknown): [unknown, unknown] {
  return [told(stored.facts), told(again.facts)];
}

/** An answer that is asked for after the receipt may have come later. */
function answersTheSame({ theme, questionSetVersion, themeAnswers }: IncidentFacts, sent: object): boolean {
  const set = findQuestionSet(theme, questionSetVersion);
  const withReport = set?.questions.filter(({ asked }) => asked === 'in_report').map(({ code }) => code) ?? [];
  const told = new Map(Object.entries(sent));
  return [...new Set([...withReport, ...told.keys()])].every((key) => isSameAnswer(themeAnswers[key], told.get(key)));
}

type People = Pick<Told, 'affected' | 'identities'>;

/**
 * What it did to a colleague is not the reporter's to read back: there, that it is about the same people must do. Nor can
 * it be read back where something else was told since.
 */
function harmsTheSame(stored: IncidentCase, again: People): boolean {
  const told = harmByPerson(again);
  const isTold = (id: string, name: string) =>
    stored.toldLater.some(({ affectedId, field }) => affectedId === id && field === name);
  return [...harmByPerson(stored)].every(([personId, harm]) => {
    const once = told.get(personId);
    return (
      once !== undefined &&
      namesOf(TOLD_OF_PERSON).every((name) => isTold(harm.id, name) || isSameAnswer(harm[name], once[name]))
    );
  });
}

function harmByPerson({ affected, identities }: People): ReadonlyMap<string, AffectedRecord> {
  const whose = new Map(identities.map(({ affectedId, personId }) => [affectedId, personId]));
  return new Map(affected.map((each) => [whose.get(each.id) ?? each.id, each]));
}

function peopleOf({ identities }: { readonly identities: NewIncident['identities'] }): readonly string[] {
  return identities
    .filter(({ relation }) => relation === 'affected')
    .map(({ personId }) => personId)
    .sort();
}

/** A text that has been redacted since can be compared with nothing: words sent again are shown to their writer instead. */
function hasText({ statements }: IncidentCase, text: string | undefined): boolean {
  const first = statements.find(({ kind }) => kind === 'description');
  return (first?.text ?? undefined) === text;
}

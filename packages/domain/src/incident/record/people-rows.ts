import { DomainError } from '../../errors.ts';
import { isAnswered } from '../../theme/index.ts';
import type { AffectedHealth, AffectedRecord, NewIncident } from '../ports/index.ts';
import type { ThemedReport } from '../schema/index.ts';
import { pickFields, TOLD_OF_HEALTH, TOLD_OF_PERSON, UNTOLD } from '../shape/index.ts';
import type { Recording } from './recording.ts';

type Rows = Pick<NewIncident, 'identities' | 'affected' | 'health'>;

/**
 * The ids of everybody it happened to, the reporter's own where the form calls them null.
 * @throws {DomainError} `person_twice`, which only who knows the reporter can tell.
 */
export function affectedPersonIds({ affected }: Pick<ThemedReport, 'affected'>, reporterId: string): readonly string[] {
  const ids = affected.map(({ personId }) => personId ?? reporterId);
  if (new Set(ids).size < ids.length) throw new DomainError('person_twice');
  return ids;
}

/**
 * The people of a report, taken apart: who, what it did to them, and health data each stand in a table of their own.
 * @throws {DomainError} `person_twice`.
 */
export function peopleRows(report: ThemedReport, { actorId, newId }: Pick<Recording, 'actorId' | 'newId'>): Rows {
  const ids = affectedPersonIds(report, actorId);
  const people = report.affected.map((each, index) => ({ ...each, id: newId(), personId: ids[index]! }));
  return {
    identities: [
      { personId: actorId, relation: 'reporter', affectedId: null },
      ...people.map(({ personId, id }) => ({ personId, relation: 'affected' as const, affectedId: id })),
    ],
    affected: people.map(affectedOf),
    health: people.flatMap((each) => healthOf(each, actorId)),
  };
}

function affectedOf(person: ThemedReport['affected'][number] & { readonly id: string }): AffectedRecord {
  // Codes of the theme's own lists, as its schema has looked at them.
  return { id: person.id, ...pickFields(TOLD_OF_PERSON, { ...UNTOLD, ...told(person) }) } as AffectedRecord;
}

/** Nobody consents for somebody else: what a report says of a colleague's consent is no consent. */
function healthOf(
  person: ThemedReport['affected'][number] & { readonly id: string; readonly personId: string },
  reporterId: string,
): readonly AffectedHealth[] {
  const health = pickFields(TOLD_OF_HEALTH, { ...UNTOLD, ...told(person) });
  const { consentShareMedical, ...said } = health;
  const consents = consentShareMedical && person.personId === reporterId;
  const isEmpty = Object.values(said).every((value) => !isAnswered(value));
  return isEmpty ? [] : [{ affectedId: person.id, personId: person.personId, ...said, consentShareMedical: consents }];
}

/** What was left out says nothing: it must not stand over what stands where nothing was said. */
function told<T extends object>(person: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as never;
}

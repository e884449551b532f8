import type { IncidentChange } from '@vern/domain/incident/ports';
import { INCIDENT_FIELDS, type IncidentFacts, namesOf, namesOfKind, pickFields } from '@vern/domain/incident/shape';
import type { Incident, Prisma } from '../../generated/prisma/client.ts';
import { toColumn } from '../scope/column-names.ts';
import { toDate, toDayOrNull } from '../scope/day.ts';

/**
 * The facts' columns for a `select`, named as in code. Both drivers give days as text, so that rows of these are facts as
 * they come: a page of them is made over only once.
 */
export const FACT_COLUMNS = namesOf(INCIDENT_FIELDS)
  .map((name) => `${toColumn(name)} as "${name}"`)
  .join(', ');

const DAYS = namesOfKind(INCIDENT_FIELDS, 'day');

/** The facts of a row as Prisma gives it. Codes were checked by schema on the way in and are never reused, so they are trusted here. */
export function toFacts(row: Incident): IncidentFacts {
  const days = DAYS.map((name) => [name, toDayOrNull(row[name])]);
  return { ...pickFields(INCIDENT_FIELDS, row), ...Object.fromEntries(days) } as unknown as IncidentFacts;
}

/** What is set of the facts, as Prisma takes it. */
export function toData(set: IncidentChange['set']): Prisma.IncidentUpdateManyMutationInput {
  const days = DAYS.flatMap((name) => {
    const day = set[name];
    return day === undefined ? [] : [[name, day === null ? null : toDate(day)]];
  });
  return { ...set, ...Object.fromEntries(days) } as Prisma.IncidentUpdateManyMutationInput;
}

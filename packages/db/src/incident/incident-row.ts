import type { IncidentChange, IncidentFacts } from '@vern/domain/ports';
import { type Incident, Prisma } from '../../generated/prisma/client.ts';
import { toColumn } from '../scope/column-names.ts';
import { toDate, toDay, toDayOrNull } from '../scope/day.ts';

/** Columns that are how a fact is stored, not a fact. */
const STORAGE_COLUMNS: readonly string[] = ['municipalityId', 'idempotencyKey', 'retentionClass', 'restrictedAt'];

/**
 * The facts' columns for a `select`, named as in code. Both drivers give days as text, so that rows of these are facts as
 * they come: a page of them is made over only once.
 */
export const FACT_COLUMNS = Object.values(Prisma.IncidentScalarFieldEnum)
  .filter((name) => !STORAGE_COLUMNS.includes(name))
  .map((name) => `${toColumn(name)} as "${name}"`)
  .join(', ');

/** The facts of a row as Prisma gives it. Codes were checked by schema on the way in and are never reused, so they are trusted here. */
export function toFacts(row: Incident): IncidentFacts {
  const facts = Object.fromEntries(Object.entries(row).filter(([key]) => !STORAGE_COLUMNS.includes(key)));
  return {
    ...facts,
    occurredOn: toDay(row.occurredOn),
    statusSince: toDay(row.statusSince),
    askedOn: toDayOrNull(row.askedOn),
    talkedOn: toDayOrNull(row.talkedOn),
    measureDueOn: toDayOrNull(row.measureDueOn),
    nextDueOn: toDayOrNull(row.nextDueOn),
  } as unknown as IncidentFacts;
}

const DAY_COLUMNS = ['occurredOn', 'statusSince', 'askedOn', 'talkedOn', 'measureDueOn', 'nextDueOn'] as const;

/** What is set of the facts, as Prisma takes it. */
export function toData(set: IncidentChange['set']): Prisma.IncidentUpdateManyMutationInput {
  const days = DAY_COLUMNS.flatMap((key) => {
    const day = set[key];
    return day === undefined ? [] : [[key, day === null ? null : toDate(day)]];
  });
  return { ...set, ...Object.fromEntries(days) } as Prisma.IncidentUpdateManyMutationInput;
}

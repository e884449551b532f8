import type { IncidentFacts } from '@vern/domain/ports';
import type { Incident } from '../../generated/prisma/client.ts';
import { toDay, toDayOrNull } from '../scope/day.ts';

type DayColumn = 'occurredOn' | 'statusSince' | 'askedOn' | 'measureDueOn' | 'nextDueOn';

/** A row as Prisma or a driver gives it: a day is a Date from the one and text from the other. */
export type IncidentRow = {
  readonly [Key in keyof Incident]: Key extends DayColumn ? Incident[Key] | string : Incident[Key];
};

/** Columns that are how a fact is stored, not a fact. */
const STORAGE_COLUMNS: readonly string[] = ['municipalityId', 'idempotencyKey', 'retentionClass', 'restrictedAt'];

/** The facts of a row. Codes were checked by schema on the way in and are never reused, so they are trusted here. */
export function toFacts(row: IncidentRow): IncidentFacts {
  const facts = Object.fromEntries(Object.entries(row).filter(([key]) => !STORAGE_COLUMNS.includes(key)));
  return {
    ...facts,
    occurredOn: toDay(row.occurredOn),
    statusSince: toDay(row.statusSince),
    askedOn: toDayOrNull(row.askedOn),
    measureDueOn: toDayOrNull(row.measureDueOn),
    nextDueOn: toDayOrNull(row.nextDueOn),
  } as unknown as IncidentFacts;
}

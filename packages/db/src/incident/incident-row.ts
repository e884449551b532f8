import type { IncidentFacts } from '@vern/domain/ports';
import type { Incident } from '../../generated/prisma/client.ts';
import { toDay } from '../scope/day.ts';

/** A row as Prisma or a driver gives it. */
export type IncidentRow = Omit<Incident, 'occurredOn'> & { readonly occurredOn: Date | string };

/** Columns that are how a fact is stored, not a fact. */
const STORAGE_COLUMNS = ['municipalityId', 'idempotencyKey', 'retentionClass', 'restrictedAt'] as const;

/** The facts of a row. Codes were checked by schema on the way in and are never reused, so they are trusted here. */
export function toFacts(row: IncidentRow): IncidentFacts {
  const facts = Object.fromEntries(
    Object.entries(row).filter(([key]) => !(STORAGE_COLUMNS as readonly string[]).includes(key)),
  );
  return { ...facts, occurredOn: toDay(row.occurredOn) } as unknown as IncidentFacts;
}

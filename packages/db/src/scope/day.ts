/** A calendar day for a `date` column: midnight UTC, which is what Prisma writes and reads. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day of a `date` column, however the driver gave it. */
export function toDay(value: Date | string): string {
  return typeof value === 'string' ? value.slice(0, 10) : value.toISOString().slice(0, 10);
}

/** The same for a column that may be empty. */
export function toDayOrNull(value: Date | string | null): string | null {
  return value === null ? null : toDay(value);
}

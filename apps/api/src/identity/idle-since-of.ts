/** A session that was last seen before this instant has ended by itself. */
export function idleSinceOf(now: Date, idleMinutes: number): Date {
  return new Date(now.getTime() - idleMinutes * 60_000);
}

import type { HeldRole } from '../../access/index.ts';
import type { OrgTree } from '../../org-tree/index.ts';
import type { WorkCalendars } from '../../school-calendar/index.ts';

/** Who records something, when, and what it takes to do so: everything that would otherwise come from the world. */
export type Recording = {
  readonly actorId: string;
  /** The server's clock: no other decides anything. */
  readonly now: Date;
  readonly newId: () => string;
  /** Which days count until something is due. */
  readonly calendars: WorkCalendars;
};

/** The organisation, and who holds what in the line of a report's unit: what `handlerOf` asks. */
export type Line = { readonly tree: OrgTree; readonly held: readonly HeldRole[] };

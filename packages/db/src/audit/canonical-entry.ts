/** An entry as the chain sees it: everything that a later change could falsify. Free text is never part of an entry. */
export interface ChainedEntry {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  /** What it is about. Null where an entry of the first form is about nothing but the thing itself. */
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly changedFields: readonly string[];
  readonly details: unknown;
  readonly readKey: string | null;
  /** The name of the form it was sealed in, or will be. */
  readonly form: string;
}

/** The form that new entries are sealed in. */
export const NEWEST_FORM = 'vern-audit-2';

/** Entries were about reports alone, and named theirs. */
const FIRST_FORM = 'vern-audit-1';

/**
 * The one text that stands for an entry in the chain, so that anybody can recompute it from an export:
 * a JSON array without spaces of the form's name, municipality, id, instant (ISO 8601, UTC, milliseconds), actor,
 * action, type and id of the thing, type and id of what it is about, changed fields, details and read key. In details the
 * keys are sorted by UTF-16 code units at every depth. Numbers as ECMAScript writes them; what is empty is `null`. In the
 * form `vern-audit-1` the id of the report stands alone for what it is about.
 */
export function canonicalEntry(municipalityId: string, entry: ChainedEntry): string {
  return JSON.stringify([
    entry.form,
    municipalityId,
    entry.id,
    entry.at.toISOString(),
    entry.actorId,
    entry.action,
    entry.entityType,
    entry.entityId,
    ...(entry.form === FIRST_FORM ? [reportOf(entry)] : [entry.subjectType, entry.subjectId]),
    entry.changedFields,
    sorted(entry.details),
    entry.readKey,
  ]);
}

/** Anything but a report, or nothing at all, cannot have been sealed in the first form: it stands for no text of it. */
function reportOf({ subjectType, subjectId }: ChainedEntry): unknown {
  if (subjectType === null && subjectId === null) return null;
  return subjectType === 'incident' ? subjectId : [subjectType, subjectId];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

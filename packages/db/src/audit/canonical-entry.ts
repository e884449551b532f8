/** An entry as the chain sees it: everything that a later change could falsify. Free text is never part of an entry. */
export interface ChainedEntry {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly incidentId: string | null;
  readonly changedFields: readonly string[];
  readonly details: unknown;
  readonly readKey: string | null;
}

/**
 * The one text that stands for an entry in the chain, so that anybody can recompute it from an export:
 * a JSON array without spaces of the form's name, municipality, id, instant (ISO 8601, UTC, milliseconds), actor,
 * action, type and id of the thing, incident, changed fields, details and read key. In details the keys are sorted
 * by UTF-16 code units at every depth. Numbers as ECMAScript writes them; what is empty is `null`.
 */
export function canonicalEntry(municipalityId: string, entry: ChainedEntry): string {
  return JSON.stringify([
    'vern-audit-1',
    municipalityId,
    entry.id,
    entry.at.toISOString(),
    entry.actorId,
    entry.action,
    entry.entityType,
    entry.entityId,
    entry.incidentId,
    entry.changedFields,
    sorted(entry.details),
    entry.readKey,
  ]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

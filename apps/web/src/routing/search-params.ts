import { SEVERITIES, type Severity, WORK_LISTS, type WorkList } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';

/** What of the inbox stands in the address: it can be sent to a deputy, and the back button works. */
export type InboxSearch = {
  readonly liste?: WorkList;
  readonly sted?: string;
  readonly alvor?: Severity;
  readonly fra?: string;
  readonly sak?: string;
};

/** Read the inbox's part of an address; what does not fit is left out. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const { liste, sted, alvor, fra, sak } = search;
  return {
    ...(isCode(WORK_LISTS, liste) ? { liste } : {}),
    ...(typeof sted === 'string' ? { sted } : {}),
    ...(SEVERITIES.some((level) => level === alvor) ? { alvor: alvor as Severity } : {}),
    ...(typeof fra === 'string' ? { fra } : {}),
    ...(typeof sak === 'string' ? { sak } : {}),
  };
}

/** The address of the inbox with these choices. */
export function inboxHref(search: InboxSearch): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return query ? `/innboks?${query}` : '/innboks';
}

/**
 * What of the report stands in the address: the step, the question that is changed, and the report it repeats; once it
 * is sent, the case it became.
 */
export type ReportSearch = {
  readonly steg?: string;
  readonly endre?: string;
  readonly igjen?: string;
  readonly sendt?: string;
};

/** Read the report's part of an address. */
export function reportSearch({ steg, endre, igjen, sendt }: Record<string, unknown>): ReportSearch {
  return {
    ...(typeof steg === 'string' ? { steg } : {}),
    ...(typeof endre === 'string' ? { endre } : {}),
    ...(typeof igjen === 'string' ? { igjen } : {}),
    ...(typeof sendt === 'string' ? { sendt } : {}),
  };
}

/** What of a case stands in the address: the action to begin with. */
export type CaseSearch = { readonly gjor?: string };

/** Read the case's part of an address. */
export function caseSearch({ gjor }: Record<string, unknown>): CaseSearch {
  return typeof gjor === 'string' ? { gjor } : {};
}

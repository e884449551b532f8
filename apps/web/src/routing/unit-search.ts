import { INCIDENT_KINDS, type IncidentKind } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';

/** What of the list of one's places stands in the address. Nothing of it tells of a person: a number is made of chance. */
export type UnitSearch = {
  readonly sted?: string;
  readonly status?: 'open' | 'closed';
  readonly hva?: IncidentKind;
  /** A period as `periodOf` reads it. */
  readonly tid?: string;
  /** Eight characters, in lower case. */
  readonly nummer?: string;
  readonly fra?: string;
};

const NUMBER = /^[0-9a-f]{8}$/;

/** Read the list's part of an address; what does not fit is left out. */
export function unitSearch({ sted, status, hva, tid, nummer, fra }: Record<string, unknown>): UnitSearch {
  return {
    ...(typeof sted === 'string' ? { sted } : {}),
    ...(status === 'open' || status === 'closed' ? { status } : {}),
    ...(isCode(INCIDENT_KINDS, hva) ? { hva } : {}),
    ...(typeof tid === 'string' ? { tid } : {}),
    ...(typeof nummer === 'string' && NUMBER.test(nummer) ? { nummer } : {}),
    ...(typeof fra === 'string' ? { fra } : {}),
  };
}

/** The address of the list with these choices. A number may be all digits: quoted, the router reads it as text. */
export function unitHref(search: UnitSearch): string {
  const { nummer, ...rest } = search;
  const entries = Object.entries({ ...rest, ...(nummer ? { nummer: JSON.stringify(nummer) } : {}) });
  const query = new URLSearchParams(entries.filter(([, value]) => value !== undefined)).toString();
  return query ? `/enhet?${query}` : '/enhet';
}

/** The number somebody has written, as it is asked with: read aloud, it comes with blanks and in capitals. Null when it is none. */
export function numberIn(written: string): string | null {
  const number = written.replace(/[\s#-]/g, '').toLowerCase();
  return NUMBER.test(number) ? number : null;
}

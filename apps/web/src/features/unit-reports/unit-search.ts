import { isCode } from '@vern/domain/locale';
import { INCIDENT_KINDS, type IncidentKind } from '@vern/domain/theme/violence';
import { hrefOf, type WrittenSearch } from '../../routing/search-params.ts';

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
export function unitSearch({ sted, status, hva, tid, nummer, fra }: WrittenSearch): UnitSearch {
  return {
    ...(sted ? { sted } : {}),
    ...(status === 'open' || status === 'closed' ? { status } : {}),
    ...(isCode(INCIDENT_KINDS, hva) ? { hva } : {}),
    ...(tid ? { tid } : {}),
    ...(nummer && NUMBER.test(nummer) ? { nummer } : {}),
    ...(fra ? { fra } : {}),
  };
}

/** The address of the list with these choices; what is undefined is left out. */
export function unitHref(search: { readonly [Choice in keyof UnitSearch]: UnitSearch[Choice] | undefined }): string {
  return hrefOf('/enhet', search);
}

/** The number somebody has written, as it is asked with: read aloud, it comes with blanks and in capitals. Null when it is none. */
export function numberIn(written: string): string | null {
  const number = written.replace(/[\s#-]/g, '').toLowerCase();
  return NUMBER.test(number) ? number : null;
}

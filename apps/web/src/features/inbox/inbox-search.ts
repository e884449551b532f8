import { WORK_LISTS, type WorkList } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';
import { SEVERITIES, type Severity } from '@vern/domain/severity';
import { hrefOf, type WrittenSearch } from '../../routing/search-params.ts';

/** What of the inbox stands in the address: it can be sent to a deputy, and the back button works. */
export type InboxSearch = {
  readonly liste?: WorkList;
  readonly sted?: string;
  readonly alvor?: Severity;
  readonly fra?: string;
  readonly sak?: string;
};

/** Read the inbox's part of an address; what does not fit is left out. */
export function inboxSearch({ liste, sted, alvor, fra, sak }: WrittenSearch): InboxSearch {
  const severity = SEVERITIES.find((level) => String(level) === alvor);
  return {
    ...(isCode(WORK_LISTS, liste) ? { liste } : {}),
    ...(sted ? { sted } : {}),
    ...(severity ? { alvor: severity } : {}),
    ...(fra ? { fra } : {}),
    ...(sak ? { sak } : {}),
  };
}

/** The address of the inbox with these choices. */
export function inboxHref(search: InboxSearch): string {
  return hrefOf('/innboks', search);
}

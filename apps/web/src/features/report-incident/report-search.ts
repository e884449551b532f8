import { hrefOf, type WrittenSearch } from '../../routing/search-params.ts';

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
export function reportSearch({ steg, endre, igjen, sendt }: WrittenSearch): ReportSearch {
  return {
    ...(steg ? { steg } : {}),
    ...(endre ? { endre } : {}),
    ...(igjen ? { igjen } : {}),
    ...(sendt ? { sendt } : {}),
  };
}

/** The address of the report with these. */
export function reportHref(search: ReportSearch): string {
  return hrefOf('/meld', search);
}

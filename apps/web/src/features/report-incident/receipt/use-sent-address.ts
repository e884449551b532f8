import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useSearch } from '../../../routing/use-search.ts';
import { reportHref, reportSearch } from '../report-search.ts';

/**
 * Once a report is received, the address says so: whoever reloads the page is led to the case, not to an empty report.
 * What was repeated stays in it: another beginning would put a new form in the receipt's place.
 */
export function useSentAddress(incidentId: string | undefined): void {
  const [, navigate] = useLocation();
  const { igjen } = useSearch(reportSearch);
  useEffect(() => {
    if (!incidentId) return;
    navigate(reportHref({ sendt: incidentId, ...(igjen ? { igjen } : {}) }), { replace: true });
  }, [incidentId, igjen, navigate]);
}

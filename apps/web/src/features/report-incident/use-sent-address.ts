import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReportSearch } from '../../routing/search-params.ts';

/**
 * Once a report is received, the address says so: whoever loads the page anew is led to the case, not to an empty report.
 * What was repeated stays in it: another beginning would put a new form in the receipt's place.
 */
export function useSentAddress(incidentId: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!incidentId) return;
    void navigate({
      to: '/meld',
      search: ({ igjen }: ReportSearch) => ({ sendt: incidentId, ...(igjen ? { igjen } : {}) }),
      replace: true,
      resetScroll: false,
    });
  }, [incidentId, navigate]);
}

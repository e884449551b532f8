import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Once a report is received, the address says so: whoever loads the page anew is led to the case, not to an empty report. */
export function useSentAddress(incidentId: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!incidentId) return;
    void navigate({ to: '/meld', search: { sendt: incidentId }, replace: true, resetScroll: false });
  }, [incidentId, navigate]);
}

import { useQuery } from '@tanstack/react-query';
import type { OpenCase } from '../routing/feature.ts';
import type { CaseView } from '../server/answers.ts';
import { keyOf } from '../server/ask.ts';

const OWN = ['reporter', 'affected'];

/** Whether the case at an address is the reader's own. It reads what the page has fetched: fetching it again would go on record. */
export function useOpenCase(pathname: string): OpenCase {
  const incidentId = /^\/saker\/(.+)$/.exec(pathname)?.[1];
  const { data } = useQuery<CaseView>({
    queryKey: keyOf('incident.open', { incidentId: incidentId ?? '' }),
    enabled: false,
  });
  if (!incidentId || !data) return null;
  return OWN.includes(data.relation) ? 'own' : 'others';
}

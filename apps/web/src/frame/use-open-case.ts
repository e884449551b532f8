import { useQuery } from '@tanstack/react-query';
import type { OpenCase } from '../routing/feature.ts';
import type { CaseView } from '../server/answers.ts';
import { QUERY_KEYS } from '../server/query-keys.ts';

const OWN = ['reporter', 'affected'];

/** Whose case is open at an address. Only what the page has fetched is looked at: a look of its own would be on record. */
export function useOpenCase(pathname: string): OpenCase {
  const incidentId = /^\/saker\/(.+)$/.exec(pathname)?.[1];
  const { data } = useQuery<CaseView>({ queryKey: QUERY_KEYS.incident(incidentId ?? ''), enabled: false });
  if (!incidentId || !data) return null;
  return OWN.includes(data.relation) ? 'own' : 'others';
}

import type { INCIDENT_KIND_HELP } from '@vern/domain/incident/help';
import { useEffect, useState } from 'react';

type Help = typeof INCIDENT_KIND_HELP;

/** What the kinds cover, fetched where they are asked for; empty until then, and `away` when it cannot be fetched. */
export function useKindHelp(): Help | 'away' {
  const [help, setHelp] = useState<Help | 'away'>({});
  useEffect(() => {
    import('@vern/domain/incident/help').then(
      ({ INCIDENT_KIND_HELP: fetched }) => setHelp(fetched),
      () => setHelp('away'),
    );
  }, []);
  return help;
}

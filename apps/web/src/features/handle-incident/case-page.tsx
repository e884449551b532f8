import { useParams, useSearch } from '@tanstack/react-router';
import { CasePanel } from './case-panel.tsx';

/** One case on a page of its own: where mails and cards lead. */
export function CasePage() {
  const { incidentId } = useParams({ from: '/signed-in/saker/$incidentId' });
  const { gjor } = useSearch({ from: '/signed-in/saker/$incidentId' });
  return (
    <div className="web-case-page">
      <CasePanel firstAction={gjor} incidentId={incidentId} key={incidentId} level={1} />
    </div>
  );
}

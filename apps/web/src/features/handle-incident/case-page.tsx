import { useParams } from 'wouter';
import { useSearch } from '../../routing/use-search.ts';
import { CasePanel } from './case-panel.tsx';
import { caseSearch } from './case-search.ts';

/** One case on a page of its own: where mails and cards lead. */
export function CasePage() {
  const { incidentId } = useParams<'/saker/:incidentId'>();
  const { gjor } = useSearch(caseSearch);
  return (
    <div className="web-case-page">
      <CasePanel firstAction={gjor} incidentId={incidentId} key={incidentId} level={1} />
    </div>
  );
}

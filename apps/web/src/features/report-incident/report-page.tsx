import { useTexts } from '@vern/i18n/language';
import { Skeleton } from '@vern/ui/skeleton';
import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { useSearch } from '../../routing/use-search.ts';
import { useMe } from '../../server/me-context.ts';
import { useBeginning } from './draft/use-beginning.ts';
import { NoWorkplace } from './no-workplace.tsx';
import { ReportFlow } from './report-flow.tsx';
import { reportHref, reportSearch } from './report-search.ts';

/** Report an incident: goes on with what was begun, repeats an earlier report, or begins a new one. */
export function ReportPage() {
  const me = useMe();
  const shell = useTexts('shell');
  const [, navigate] = useLocation();
  const [round, setRound] = useState(0);
  const { igjen, sendt } = useSearch(reportSearch);
  // Sent before this page was loaded: its receipt has been read.
  const [sentBefore] = useState(sendt);
  const beginning = useBeginning(me, igjen, round);
  // A person without a role is no employee here; one without a unit of their own says where it was.
  if (me.roles.length === 0) return <NoWorkplace />;
  if (sentBefore && sentBefore === sendt) {
    return <Redirect replace to={`/saker/${sentBefore}`} />;
  }
  if (beginning.error) return <FetchFailed error={beginning.error} onRetry={beginning.retry} />;
  if (!beginning.form) return <Skeleton count={4} label={shell.loading} shape="rows" />;
  return (
    <ReportFlow
      agreed={beginning.agreed}
      first={beginning.form}
      isResumed={beginning.isResumed}
      key={beginning.form.draftId}
      me={me}
      onStartOver={() => {
        setRound(round + 1);
        navigate(reportHref({}), { replace: true });
      }}
    />
  );
}

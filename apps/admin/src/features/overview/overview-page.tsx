import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { Page } from '@vern/ui/page';
import { Skeleton } from '@vern/ui/skeleton';
import { useMe } from '../../frame/me-context.ts';
import { FetchFailed } from '../../refusal/fetch-failed.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import { ask } from '../../server/ask.ts';
import { usePlaces } from '../../server/use-places.ts';
import { OverviewView } from './overview-view.tsx';
import { reachOf } from './reach.ts';

/** The frame says, before any page is shown, when nothing is open to the person. */
const CLOSED = { figures: false, people: false, figurePlaces: [] };

/** The console's first page. */
export function OverviewPage() {
  const me = useMe();
  const now = useNow();
  const doors = me.console ?? CLOSED;
  const { overview, figures: words } = useTexts('admin');
  const figures = useQuery({ ...ask('overview.show', {}), enabled: doors.figures });
  const places = usePlaces();
  useArrival(overview, doors.figures ? 'overview' : '');
  // A person whose work is elsewhere in the console begins there.
  if (!doors.figures) return <Navigate replace to={doors.people ? '/personer' : '/organisasjon'} />;
  if (figures.data && places.data) {
    return (
      <OverviewView
        figures={figures.data}
        municipalityName={me.municipalityName}
        now={now}
        onPrint={() => window.print()}
        reach={reachOf(doors.figurePlaces, places.data)}
      />
    );
  }
  const failed = [figures, places].find(({ error }) => error);
  return (
    <Page title={overview} width="work">
      {failed ? (
        <FetchFailed error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Skeleton count={4} label={words.fetching} shape="cards" />
      )}
    </Page>
  );
}

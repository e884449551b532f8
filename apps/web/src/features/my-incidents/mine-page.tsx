import { useNow } from '@vern/app-frame/clock';
import { refusalOf } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { Page } from '@vern/ui/page';
import { Skeleton } from '@vern/ui/skeleton';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import { MineAway } from './mine-away.tsx';
import { MineList } from './mine-list.tsx';
import { useMine } from './use-mine.ts';

/** All of one's own reports. */
export function MinePage() {
  const mine = useTexts('mine');
  const home = useTexts('home');
  const now = useNow();
  const { data: rows, error, isPending, refetch } = useMine();
  useArrival(mine.title, 'mine');
  const isOffline = refusalOf(error).code === 'offline';
  return (
    <Page lead={mine.lead} title={mine.title}>
      {isPending && <Skeleton count={3} label={mine.fetching} shape="cards" />}
      {error && !rows && isOffline && <MineAway onRetry={() => void refetch()} />}
      {error && !rows && !isOffline && <FetchFailed error={error} onRetry={() => void refetch()} />}
      {rows && rows.length > 0 && <p>{mine.count(rows.length)}</p>}
      {rows && <MineList now={now} reportLabel={home.report} rows={rows} />}
    </Page>
  );
}

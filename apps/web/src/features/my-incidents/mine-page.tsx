import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { useArrival } from '../../routing/use-arrival.ts';
import { useSearch } from '../../routing/use-search.ts';
import { mineSearch } from './mine-search.ts';
import { MineView } from './mine-view.tsx';
import { useMine } from './use-mine.ts';

/** All of the reader's own reports, a page at a time. */
export function MinePage() {
  const mine = useTexts('mine');
  const now = useNow();
  const search = useSearch(mineSearch);
  const page = useMine({ before: search.fra ?? null });
  useArrival(mine.title, `mine ${search.fra ?? ''}`);
  return <MineView now={now} onRetry={() => void page.refetch()} page={page} search={search} />;
}

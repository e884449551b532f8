import { refusalOf } from '@vern/app-frame/refusal';
import { useTexts } from '@vern/i18n/language';
import { Page } from '@vern/ui/page';
import { Pager } from '@vern/ui/pager';
import { Skeleton } from '@vern/ui/skeleton';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { RouterLink } from '../../routing/router-link.ts';
import type { MinePageAnswer } from '../../server/answers.ts';
import { MineAway } from './mine-away.tsx';
import { MineList } from './mine-list.tsx';
import { type MineSearch, mineHref } from './mine-search.ts';

export interface MineViewProps {
  readonly now: Date;
  /** What stands in the address. */
  readonly search: MineSearch;
  readonly page: { readonly data: MinePageAnswer | undefined; readonly error: unknown };
  readonly onRetry: () => void;
}

/** One's own reports: how many there are, a page of them, and the way to the others. */
export function MineView({ now, search, page, onRetry }: MineViewProps) {
  const mine = useTexts('mine');
  const home = useTexts('home');
  const { data, error } = page;
  const isOffline = refusalOf(error).code === 'offline';
  const isPart = data !== undefined && (data.next !== null || search.fra !== undefined);
  return (
    <Page lead={mine.lead} title={mine.title}>
      {!data && !error && <Skeleton count={3} label={mine.fetching} shape="cards" />}
      {Boolean(error) && !data && isOffline && <MineAway onRetry={onRetry} />}
      {Boolean(error) && !data && !isOffline && <FetchFailed error={error} onRetry={onRetry} />}
      {data && data.total > 0 && <p>{mine.count(data.total)}</p>}
      {/* A page may have emptied since its address was written: that is no empty list. */}
      {data && (data.rows.length > 0 || data.total === 0) && (
        <MineList now={now} reportLabel={home.report} rows={data.rows} />
      )}
      {isPart && (
        <Pager
          label={mine.pages}
          linkComponent={RouterLink}
          nextHref={data.next ? mineHref({ fra: data.next }) : undefined}
          nextLabel={mine.more}
          previousHref={search.fra ? mineHref({}) : undefined}
          previousLabel={mine.firstPage}
          summary={mine.shown(data.rows.length, data.total)}
        />
      )}
    </Page>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { useArrival } from '../../routing/use-arrival.ts';
import { ask, touch } from '../../server/ask.ts';
import { useMe } from '../../server/me-context.ts';
import { trpc } from '../../server/trpc.ts';
import { useMine } from '../my-incidents/index.ts';
import { useMeasures } from '../my-measures/index.ts';
import { readReport } from '../report-incident/index.ts';
import { HOME_MINE } from './home-mine.ts';
import { HomeView } from './home-view.tsx';
import { useNewInInbox } from './use-new-in-inbox.ts';

/** The first page: report, get help, see one's reports and what is new. */
export function HomePage() {
  const me = useMe();
  const { home: title } = useTexts('shell');
  const now = useNow();
  const client = useQueryClient();
  const mine = useMine(HOME_MINE);
  const notices = useQuery(ask('notice.list', {}));
  const drafts = useQuery(ask('draft.list', {}));
  const { mutate: markRead } = useMutation({
    mutationFn: (noticeIds: string[]) => trpc.notice.markRead.mutate({ noticeIds }),
    onSuccess: () => touch(client, 'notice.list', 'incident.mine'),
  });
  const waiting = useNewInInbox(me);
  const measures = useMeasures();
  const isPending = [mine, notices, drafts, measures].some((each) => each.isPending);
  useArrival(title, 'home');
  return (
    <HomeView
      begunAt={readReport(localStorage, me.personId)?.savedAt ?? drafts.data?.drafts[0]?.updatedAt}
      me={me}
      mine={{ data: mine.data, error: mine.error, isPending }}
      measures={measures.data}
      notices={notices.data?.notices.filter(({ isRead }) => !isRead) ?? []}
      now={now}
      onMarkRead={markRead}
      onRetry={() => void mine.refetch()}
      waiting={waiting}
    />
  );
}

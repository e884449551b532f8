import { useQuery } from '@tanstack/react-query';
import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { Stack } from '@vern/ui/stack';
import { TextLink } from '@vern/ui/text-link';
import { useLocation } from 'wouter';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { RouterLink } from '../../routing/router-link.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { useSearch } from '../../routing/use-search.ts';
import type { Place } from '../../server/answers.ts';
import { ask } from '../../server/ask.ts';
import { useMe } from '../../server/me-context.ts';
import { CasePanel } from '../handle-incident/index.ts';
import { inboxHref, inboxSearch } from './inbox-search.ts';
import { InboxView } from './inbox-view.tsx';
import { useInboxCounts } from './use-inbox-counts.ts';

/** The work of those who handle reports. */
export function InboxPage() {
  const [first] = useDesks();
  return first ? <Inbox firstPlaceId={first.id} /> : <NotFoundPage />;
}

/** Where one's work comes from: the places one handles, and what one was given, which is asked for by one's own id. */
function useDesks(): readonly Pick<Place, 'id' | 'name'>[] {
  const { handles, isGiven, personId } = useMe();
  const { given } = useTexts('inbox');
  return isGiven ? [...handles, { id: personId, name: given }] : handles;
}

function Inbox({ firstPlaceId }: { readonly firstPlaceId: string }) {
  const desks = useDesks();
  const inbox = useTexts('inbox');
  const now = useNow();
  const [, navigate] = useLocation();
  const search = useSearch(inboxSearch);
  const { liste: workList = 'new', sted, alvor: minSeverity = 1, fra, sak } = search;
  const nodeId = desks.find(({ id }) => id === sted)?.id ?? firstPlaceId;
  const question = { nodeId, workList, minSeverity, before: fra ?? null };
  const page = useQuery(ask('incident.inbox', question));
  const counts = useInboxCounts(nodeId, minSeverity);
  useArrival(inbox.title, `${workList} ${sak ?? ''}`);
  const filter = (change: { sted?: string; alvor?: 1 | 2 | 3 }) => {
    const { fra: _fra, sak: _sak, ...kept } = search;
    navigate(inboxHref({ ...kept, ...change }));
  };
  const { sak: _closed, ...withoutCase } = search;
  return (
    <InboxView
      counts={counts}
      detail={
        sak && (
          <Stack gap="md">
            <p className="web-inbox__back" data-print="never">
              <TextLink href={inboxHref(withoutCase)} linkComponent={RouterLink}>
                {inbox.backToList}
              </TextLink>
            </p>
            <CasePanel incidentId={sak} key={sak} level={2} />
          </Stack>
        )
      }
      minSeverity={minSeverity}
      now={now}
      onMinSeverity={(alvor) => filter({ alvor })}
      onPlace={(next) => filter({ sted: next })}
      onRetry={() => void page.refetch()}
      page={page}
      placeId={nodeId}
      places={desks}
      search={search}
      workList={workList}
    />
  );
}

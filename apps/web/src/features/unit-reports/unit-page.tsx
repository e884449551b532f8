import { useQuery } from '@tanstack/react-query';
import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { useLocation } from 'wouter';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { useSearch } from '../../routing/use-search.ts';
import { ask } from '../../server/ask.ts';
import { useMe } from '../../server/me-context.ts';
import { periodOf } from './periods.ts';
import { unitHref, unitSearch } from './unit-search.ts';
import { UnitView } from './unit-view.tsx';

/** The reports of the places one follows; for those who handle them, where an old case is found. */
export function UnitPage() {
  const { follows, handles } = useMe();
  return follows.length + handles.length > 0 ? <UnitReports /> : <NotFoundPage />;
}

function UnitReports() {
  const { follows, handles } = useMe();
  const unit = useTexts('unit');
  const now = useNow();
  const { today } = useFormats(now);
  const [, navigate] = useLocation();
  const search = useSearch(unitSearch);
  const period = periodOf(search.tid, today);
  const page = useQuery(
    ask('incident.search', {
      nodeId: search.sted ?? null,
      state: search.status ?? 'all',
      kind: search.hva ?? null,
      number: search.nummer ?? null,
      from: period?.from ?? null,
      to: period?.to ?? null,
      before: search.fra ?? null,
    }),
  );
  const isFollowed = follows.length > 0;
  const title = isFollowed ? unit.title(follows.length) : unit.findTitle;
  useArrival(title, search.fra ?? '');
  const places = [...handles, ...follows.filter(({ id }) => !handles.some((each) => each.id === id))];
  return (
    <UnitView
      lead={isFollowed ? unit.lead : unit.findLead}
      now={now}
      onChoose={(change) => {
        const { fra: _fra, ...kept } = search;
        navigate(unitHref({ ...kept, ...change }));
      }}
      onRetry={() => void page.refetch()}
      page={page}
      places={places.map(({ id, name }) => ({ id, name }))}
      search={search}
      title={title}
    />
  );
}

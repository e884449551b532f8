import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { Page } from '@vern/ui/page';
import { Skeleton } from '@vern/ui/skeleton';
import { useMe } from '../../frame/me-context.ts';
import { FetchFailed } from '../../refusal/fetch-failed.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import { usePlaces } from '../../server/use-places.ts';
import { OrganisationView } from './organisation-view.tsx';

/** How the municipality is organised. */
export function OrganisationPage() {
  const { organisation, tree } = useTexts('admin');
  const { municipalityName } = useMe();
  const now = useNow();
  const { data, error, refetch } = usePlaces();
  useArrival(organisation, 'organisation');
  if (data) return <OrganisationView municipalityName={municipalityName} now={now} places={data} />;
  return (
    <Page lead={tree.lead} title={organisation}>
      {error ? (
        <FetchFailed error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton count={6} label={tree.fetching} shape="rows" />
      )}
    </Page>
  );
}

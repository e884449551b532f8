import { useSearch } from '@tanstack/react-router';
import { useNow } from '@vern/app-frame/clock';
import { osloDay } from '@vern/domain/calendar';
import { useTexts } from '@vern/i18n/language';
import { useState } from 'react';
import { useMe } from '../../frame/me-context.ts';
import { FetchFailed } from '../../refusal/fetch-failed.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import { usePlaces } from '../../server/use-places.ts';
import { DoorClosed } from '../sign-in/door-closed.tsx';
import { PeopleView } from './people-view.tsx';
import { usePeople } from './use-people.ts';
import { useSettled } from './use-settled.ts';
import { useVacancies } from './use-vacancies.ts';
import { VacanciesSection } from './vacancies-section.tsx';

const TYPING_MS = 300;

/** Who holds which role. What one searches for stays out of the address: it is a person's name. */
export function PeoplePage() {
  const { people: title } = useTexts('admin');
  const me = useMe();
  const isOpen = me.console?.people ?? false;
  const now = useNow();
  const [search, setSearch] = useState('');
  const { sted = null } = useSearch({ from: '/personer' });
  const people = usePeople(useSettled(search.trim(), TYPING_MS), sted, isOpen);
  const vacancies = useVacancies(isOpen);
  const places = usePlaces();
  useArrival(title, `people ${sted ?? ''}`);
  if (!isOpen) return <DoorClosed />;
  return (
    <PeopleView
      failure={people.error && <FetchFailed error={people.error} onRetry={() => void people.refetch()} />}
      hasMore={people.hasNextPage}
      isFetchingMore={people.isFetchingNextPage}
      municipalityName={me.municipalityName}
      now={now}
      onMore={() => void people.fetchNextPage()}
      onSearch={setSearch}
      people={people.data}
      placeName={sted && (places.data?.find(({ id }) => id === sted)?.name ?? '')}
      search={search}
      today={osloDay(now)}
      vacancies={
        vacancies.error ? (
          <FetchFailed error={vacancies.error} onRetry={() => void vacancies.refetch()} />
        ) : (
          vacancies.data && <VacanciesSection vacancies={vacancies.data} />
        )
      }
    />
  );
}

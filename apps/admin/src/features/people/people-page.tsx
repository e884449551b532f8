import { osloDay } from '@vern/domain/calendar';
import { useTexts } from '@vern/i18n/language';
import { useState } from 'react';
import { consoleDoors } from '../../access/console-doors.ts';
import { useMe } from '../../frame/me-context.ts';
import { useNow } from '../../language/use-now.ts';
import { FetchFailed } from '../../refusal/fetch-failed.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import { DoorClosed } from '../sign-in/door-closed.tsx';
import { PeopleView } from './people-view.tsx';
import { usePeople } from './use-people.ts';
import { useSettled } from './use-settled.ts';

const TYPING_MS = 300;

/** Who holds which role. What one searches for stays out of the address: it is a person's name. */
export function PeoplePage() {
  const { people: title } = useTexts('admin');
  const me = useMe();
  const isOpen = consoleDoors(me).people;
  const now = useNow();
  const [search, setSearch] = useState('');
  const people = usePeople(useSettled(search.trim(), TYPING_MS), isOpen);
  useArrival(title, 'people');
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
      search={search}
      today={osloDay(now)}
    />
  );
}

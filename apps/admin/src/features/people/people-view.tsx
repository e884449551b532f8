import './people-view.css';
import type { CalendarDay } from '@vern/domain/calendar';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { DataTable } from '@vern/ui/data-table';
import { EmptyState } from '@vern/ui/empty-state';
import { LiveRegion } from '@vern/ui/live-region';
import { Page } from '@vern/ui/page';
import { Skeleton } from '@vern/ui/skeleton';
import { SmallPrint } from '@vern/ui/small-print';
import { TextField } from '@vern/ui/text-field';
import { TextLink } from '@vern/ui/text-link';
import type { ReactNode } from 'react';
import { type Paper, PaperHead } from '../../frame/paper-head.tsx';
import { ADDRESSES } from '../../routing/addresses.ts';
import { RouterLink } from '../../routing/router-link.ts';
import type { Person } from '../../server/answers.ts';
import { HeldRoles } from './held-roles.tsx';

type Props = Paper & {
  /** Undefined while they are fetched. */
  readonly people: readonly Person[] | undefined;
  readonly hasMore: boolean;
  readonly isFetchingMore: boolean;
  /** Stands in the list's place when it could not be fetched. */
  readonly failure: ReactNode;
  readonly search: string;
  /** The place whose people are shown; null for everybody's, empty while its name is fetched. */
  readonly placeName: string | null;
  /** The empty chairs; they stand with everybody, not with one place's people. */
  readonly vacancies: ReactNode;
  readonly today: CalendarDay;
  readonly onSearch: (search: string) => void;
  readonly onMore: () => void;
};

/** People with their roles: to look at and to search, not to change. */
export function PeopleView(props: Props) {
  const { people, hasMore, isFetchingMore, failure, search, placeName, today, onSearch, onMore } = props;
  const { people: title, register: words } = useTexts('admin');
  const count = people ? words.showing(people.length, hasMore) : '';
  return (
    <Page
      before={<PaperHead document={title} municipalityName={props.municipalityName} now={props.now} />}
      lead={words.lead}
      title={title}
      width="work"
    >
      {placeName === null ? props.vacancies : <OfPlace name={placeName} />}
      <div data-print="never">
        <TextField
          autoComplete="off"
          hint={words.searchHint}
          label={words.search}
          maxLength={80}
          onChange={(event) => onSearch(event.target.value)}
          type="search"
          value={search}
          width="medium"
        />
      </div>
      <LiveRegion message={count} />
      {failure}
      {!failure && !people && <Skeleton count={8} label={words.fetching} shape="rows" />}
      {people?.length === 0 && <NoPeople isSearch={search.trim() !== ''} ofPlace={placeName} />}
      {people && people.length > 0 && (
        <>
          <SmallPrint as="p">{count}</SmallPrint>
          <DataTable
            caption={words.caption}
            captionHidden
            columns={[
              { key: 'name', header: words.name, cell: ({ name }) => name, rowHeader: true },
              { key: 'roles', header: words.roles, cell: ({ roles }) => <HeldRoles roles={roles} today={today} /> },
            ]}
            rowKey={({ id }) => id}
            rows={people}
          />
        </>
      )}
      {hasMore && (
        <div>
          <Button busy={isFetchingMore} emphasis="secondary" onClick={onMore}>
            {words.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function OfPlace({ name }: { readonly name: string }) {
  const { register: words } = useTexts('admin');
  return (
    <p>
      {words.ofPlace(name)}{' '}
      <TextLink data-print="never" href={ADDRESSES.people} linkComponent={RouterLink}>
        {words.everybody}
      </TextLink>
    </p>
  );
}

function NoPeople({ isSearch, ofPlace }: { readonly isSearch: boolean; readonly ofPlace: string | null }) {
  const { register: words } = useTexts('admin');
  if (!isSearch && ofPlace !== null) return <EmptyState title={words.noneAtPlace}>{words.noneAtPlaceText}</EmptyState>;
  return (
    <EmptyState title={isSearch ? words.noHits : words.empty}>
      {isSearch ? words.noHitsText : words.emptyText}
    </EmptyState>
  );
}

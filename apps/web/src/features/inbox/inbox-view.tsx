import './inbox-view.css';
import { WORK_LISTS, type WorkList } from '@vern/domain/incident';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { FilterPanel } from '@vern/ui/filter-panel';
import { Heading } from '@vern/ui/heading';
import { Page } from '@vern/ui/page';
import { Pager } from '@vern/ui/pager';
import { Skeleton } from '@vern/ui/skeleton';
import { SplitView } from '@vern/ui/split-view';
import { Stack } from '@vern/ui/stack';
import { TextLink } from '@vern/ui/text-link';
import { ViewSwitch } from '@vern/ui/view-switch';
import type { ReactNode } from 'react';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { RouterLink } from '../../routing/router-link.ts';
import type { InboxCounts, InboxRow } from '../../server/answers.ts';
import { unitHref } from '../unit-reports/index.ts';
import { InboxFilters, type InboxFiltersProps } from './inbox-filters.tsx';
import { type InboxSearch, inboxHref } from './inbox-search.ts';
import { WorkRows } from './work-rows.tsx';

export interface InboxViewProps extends InboxFiltersProps {
  readonly now: Date;
  /** What stands in the address. */
  readonly search: InboxSearch;
  readonly workList: WorkList;
  readonly page: {
    readonly data: { readonly rows: readonly InboxRow[]; readonly next: string | null } | undefined;
    readonly error: unknown;
  };
  /** How much is in each list; absent while it is not known. */
  readonly counts?: InboxCounts | undefined;
  readonly onRetry: () => void;
  /** The case that is open beside the list. */
  readonly detail?: ReactNode;
}

/** Work lists over the same cases, one shown; the open case beside it on a desk, in its place on a phone. */
export function InboxView({ now, search, workList, page, counts, onRetry, detail, ...filters }: InboxViewProps) {
  const inbox = useTexts('inbox');
  const { locale } = useLanguage();
  const { sak: _sak, fra: _fra, ...kept } = search;
  const word = labelOf(WORK_LISTS, workList, locale);
  const { data, error } = page;
  const empty = inbox.empty[workList];
  const countOf = (code: WorkList) => {
    const known = counts?.find((each) => each.workList === code);
    if (!known) return {};
    const { count, isMore } = known;
    return { count, isMore, countLabel: inbox.inList(count, isMore), urgent: code === 'new' || code === 'due_today' };
  };
  const list = (
    <Stack gap="md">
      <Heading level={2}>{word}</Heading>
      {!data && !error && <Skeleton count={5} label={inbox.fetching} shape="rows" />}
      {Boolean(error) && !data && <FetchFailed error={error} onRetry={onRetry} />}
      {data?.rows.length === 0 && (
        <EmptyState level={3} title={empty.title}>
          {empty.text}
        </EmptyState>
      )}
      {data && data.rows.length > 0 && (
        <>
          <WorkRows
            hrefOf={(sak) => inboxHref({ ...search, sak })}
            label={`${word}, ${inbox.count(data.rows.length, data.next !== null)}`}
            now={now}
            openId={search.sak}
            rows={data.rows}
          />
          <Pager
            label={inbox.pages}
            linkComponent={RouterLink}
            nextHref={data.next ? inboxHref({ ...kept, fra: data.next }) : undefined}
            nextLabel={inbox.more}
            previousHref={search.fra ? inboxHref(kept) : undefined}
            previousLabel={inbox.firstPage}
            summary={inbox.count(data.rows.length, data.next !== null)}
          />
        </>
      )}
    </Stack>
  );
  return (
    <Page title={inbox.title} width="work">
      <div className="web-inbox__lists" data-print="never" data-showing={detail ? 'case' : 'list'}>
        <Stack gap="md">
          <ViewSwitch
            label={inbox.lists}
            linkComponent={RouterLink}
            views={WORK_LISTS.codes.map((code) => ({
              href: inboxHref({ ...kept, liste: code }),
              label: labelOf(WORK_LISTS, code, locale),
              current: code === workList,
              ...countOf(code),
            }))}
          />
          <FilterPanel isActive={filters.minSeverity > 1 || search.sted !== undefined} summary={inbox.filter}>
            <Stack gap="md">
              <InboxFilters {...filters} />
              <p>
                <TextLink href={unitHref(workList === 'closed' ? { status: 'closed' } : {})} linkComponent={RouterLink}>
                  {inbox.findCase}
                </TextLink>
              </p>
            </Stack>
          </FilterPanel>
        </Stack>
      </div>
      <SplitView detail={detail} list={list} />
    </Page>
  );
}

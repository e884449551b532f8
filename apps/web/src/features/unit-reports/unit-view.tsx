import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { FilterPanel } from '@vern/ui/filter-panel';
import { LinkButton } from '@vern/ui/link-button';
import { LiveRegion } from '@vern/ui/live-region';
import { Page } from '@vern/ui/page';
import { Pager } from '@vern/ui/pager';
import { Skeleton } from '@vern/ui/skeleton';
import { useFormats } from '../../language/use-formats.ts';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { RouterLink } from '../../routing/router-link.ts';
import type { ReportRow } from '../../server/answers.ts';
import { ReportRows } from './report-rows.tsx';
import { UnitFilters, type UnitFiltersProps } from './unit-filters.tsx';
import { unitHref } from './unit-search.ts';

export interface UnitViewProps extends Omit<UnitFiltersProps, 'today'> {
  readonly title: string;
  readonly lead: string;
  readonly now: Date;
  readonly page: {
    readonly data: { readonly rows: readonly ReportRow[]; readonly next: string | null } | undefined;
    readonly error: unknown;
  };
  readonly onRetry: () => void;
}

/** The reports of one's places, to be looked through and read. */
export function UnitView({ title, lead, now, page, onRetry, ...filters }: UnitViewProps) {
  const unit = useTexts('unit');
  const { today } = useFormats(now);
  const { search, places } = filters;
  const { fra, ...chosen } = search;
  const { data, error } = page;
  const count = data ? unit.count(data.rows.length, data.next !== null) : '';
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <Page lead={lead} title={title} width="work">
      <FilterPanel isActive={Object.keys(chosen).length > 0} summary={unit.filter}>
        <UnitFilters {...filters} key={search.nummer ?? ''} today={today} />
      </FilterPanel>
      <LiveRegion message={count} />
      {!data && !error && <Skeleton count={5} label={unit.fetching} shape="rows" />}
      {Boolean(error) && !data && <FetchFailed error={error} onRetry={onRetry} />}
      {data?.rows.length === 0 &&
        (isNarrowed ? (
          <EmptyState
            action={
              <LinkButton emphasis="secondary" href={unitHref({})} linkComponent={RouterLink}>
                {unit.reset}
              </LinkButton>
            }
            level={2}
            title={unit.nothing}
          >
            {unit.nothingText}
          </EmptyState>
        ) : (
          <EmptyState level={2} title={unit.empty}>
            {unit.emptyText}
          </EmptyState>
        ))}
      {data && data.rows.length > 0 && (
        <>
          <ReportRows
            label={`${unit.list}, ${count}`}
            now={now}
            rows={data.rows}
            showsPlace={places.length > 1 && !search.sted}
          />
          <Pager
            label={unit.pages}
            linkComponent={RouterLink}
            nextHref={data.next ? unitHref({ ...chosen, fra: data.next }) : undefined}
            nextLabel={unit.more}
            previousHref={fra ? unitHref(chosen) : undefined}
            previousLabel={unit.firstPage}
            summary={count}
          />
        </>
      )}
    </Page>
  );
}

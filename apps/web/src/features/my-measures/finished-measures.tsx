import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Disclosure } from '@vern/ui/disclosure';
import { MeasureList } from '@vern/ui/patterns/measure-list';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { useEffect, useRef } from 'react';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import type { OwnMeasure } from '../../server/answers.ts';
import { type MeasureItemContext, useMeasureItem } from './use-measure-item.tsx';

export interface FinishedMeasuresProps extends MeasureItemContext {
  /** How many there are, shown or not. */
  readonly count: number;
  /** Those that are fetched, latest first; absent until the first page is there. */
  readonly measures: readonly OwnMeasure[] | undefined;
  /** Why they could not be fetched, if they could not. */
  readonly error: unknown;
  readonly isMore: boolean;
  readonly isFetchingMore: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** What is done, out of the way of what is not: folded, and fetched when somebody wants to see it. */
export function FinishedMeasures(props: FinishedMeasuresProps) {
  const { count, measures, error, isMore, isFetchingMore, onOpen, onMore, onRetry, ...context } = props;
  const { measures: texts } = useTexts('mine');
  const item = useMeasureItem(context);
  const shown = useRef<HTMLParagraphElement>(null);
  const hasAsked = useRef(false);
  const isAll = measures !== undefined && !isMore;
  useEffect(() => {
    // The button that was pressed is gone with the last page: the focus goes to what tells so, not to the page's top.
    if (isAll && hasAsked.current) shown.current?.focus();
    hasAsked.current = false;
  }, [isAll]);
  return (
    <Disclosure
      data-color="neutral"
      onToggle={(event) => onOpen(event.currentTarget.open)}
      summary={texts.finishedCount(count)}
      width="page"
    >
      <Stack gap="md">
        {!measures && !error && <Skeleton count={Math.min(count, 3)} label={texts.fetching} shape="cards" />}
        {Boolean(error) && !measures && <FetchFailed error={error} onRetry={onRetry} />}
        {measures && <MeasureList label={texts.finished} measures={measures.map(item)} />}
        {measures && (
          <p aria-live="polite" ref={shown} tabIndex={-1}>
            {texts.finishedShown(measures.length, count)}
          </p>
        )}
        {isMore && (
          <div>
            <Button
              busy={isFetchingMore}
              emphasis="secondary"
              onClick={() => {
                hasAsked.current = true;
                onMore();
              }}
            >
              {texts.more}
            </Button>
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}

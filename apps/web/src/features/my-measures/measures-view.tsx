import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { Heading } from '@vern/ui/heading';
import { LiveRegion } from '@vern/ui/live-region';
import { Page } from '@vern/ui/page';
import { MeasureList } from '@vern/ui/patterns/measure-list';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { UndoToast } from '@vern/ui/undo-toast';
import { useEffect, useRef } from 'react';
import { FetchFailed, RefusalNotice } from '../../refusal/refusal-notice.tsx';
import type { OwnMeasures } from '../../server/answers.ts';
import { FinishedMeasures, type FinishedMeasuresProps } from './finished-measures.tsx';
import { type MeasureStep, UNDONE_BY } from './use-change-measure.ts';
import { type MeasureItemContext, useMeasureItem } from './use-measure-item.tsx';

/** How long a step can be taken back from where one stands; afterwards it is taken back at the measure itself. */
const UNDO_SECONDS = 20;

export interface MeasuresViewProps extends MeasureItemContext {
  readonly measures: OwnMeasures | undefined;
  /** Why they could not be fetched, if they could not. */
  readonly error: unknown;
  readonly finished: Omit<FinishedMeasuresProps, 'count' | keyof MeasureItemContext>;
  /** Why the last step was not taken, if it was not. */
  readonly refusal: unknown;
  /** The last step that was taken on this page, if any. */
  readonly taken: MeasureStep | undefined;
  /** Whether the last step can be taken back from where one stands. */
  readonly canUndo: boolean;
  readonly onUndoExpired: () => void;
  readonly onRetry: () => void;
}

/** What one has to see to, by when and where; a measure alone and nothing of the case behind it. */
export function MeasuresView(props: MeasuresViewProps) {
  const { measures, error, finished, refusal, taken, canUndo, onUndoExpired, onRetry, ...context } = props;
  const { measures: texts } = useTexts('mine');
  const item = useMeasureItem(context);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its row. The page stays where it is: the next row is under the thumb.
    if (taken) heading.current?.focus({ preventScroll: true });
  }, [taken]);
  const undo = taken && canUndo ? UNDONE_BY[taken.step] : undefined;
  const said = { start: texts.isStarted, putBack: texts.isPutBack, finish: texts.isDone, reopen: texts.isReopened };
  const { open = [], openCount = 0, finishedCount = 0 } = measures ?? {};
  return (
    <Page lead={texts.lead} title={texts.title}>
      {Boolean(refusal) && <RefusalNotice error={refusal} />}
      {!measures && !error && <Skeleton count={3} label={texts.fetching} shape="cards" />}
      {Boolean(error) && !measures && <FetchFailed error={error} onRetry={onRetry} />}
      {measures && openCount + finishedCount === 0 && <EmptyState title={texts.empty}>{texts.emptyText}</EmptyState>}
      {openCount + finishedCount > 0 && (
        <Stack gap="md">
          <Heading level={2} ref={heading} tabIndex={-1}>
            {texts.openCount(openCount)}
          </Heading>
          {taken && undo && (
            <UndoToast
              key={`${taken.measure.id} ${taken.measure.version}`}
              lastsSeconds={UNDO_SECONDS}
              message={said[taken.step]}
              onExpire={onUndoExpired}
              onUndo={() => context.onStep({ step: undo, measure: taken.measure })}
              undoLabel={texts.undo}
            />
          )}
          {openCount === 0 && <p>{texts.emptyOpenText}</p>}
          {openCount > 0 && <MeasureList label={texts.list} measures={open.map(item)} />}
          {openCount > open.length && <p>{texts.openFirst(open.length)}</p>}
        </Stack>
      )}
      {finishedCount > 0 && <FinishedMeasures {...context} {...finished} count={finishedCount} />}
      <LiveRegion message={taken && !UNDONE_BY[taken.step] ? said[taken.step] : ''} />
    </Page>
  );
}

import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { useCallback, useState } from 'react';
import { useNoticesRead } from '../../frame/use-notices-read.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { MeasuresView } from './measures-view.tsx';
import { type MeasureStep, UNDONE_BY, useChangeMeasure } from './use-change-measure.ts';
import { useFinishedMeasures } from './use-finished-measures.ts';
import { useMeasures } from './use-measures.ts';

/** The measures one was given, wherever the reports behind them lie. */
export function MeasuresPage() {
  const { measures: texts } = useTexts('mine');
  const now = useNow();
  const mine = useMeasures();
  const [isOpen, setOpen] = useState(false);
  const finished = useFinishedMeasures(isOpen);
  const change = useChangeMeasure();
  const [taken, setTaken] = useState<MeasureStep>();
  const [canUndo, setCanUndo] = useState(false);
  const expire = useCallback(() => setCanUndo(false), []);
  useArrival(texts.title, 'measures');
  useNoticesRead(({ subject }) => subject.type === 'measure');
  const take = ({ step, measure }: MeasureStep) => {
    if (change.isPending) return;
    setCanUndo(false);
    change.mutate(
      { step, measure },
      {
        onSuccess: (answer) => {
          setTaken({ step, measure: answer.measure });
          setCanUndo(step in UNDONE_BY);
        },
      },
    );
  };
  return (
    <MeasuresView
      busyId={change.isPending ? change.variables.measure.id : undefined}
      canUndo={canUndo}
      error={mine.error}
      finished={{
        measures: finished.data?.pages.flatMap((page) => page.measures),
        error: finished.error,
        isMore: finished.hasNextPage,
        isFetchingMore: finished.isFetchingNextPage,
        onOpen: setOpen,
        onMore: () => void finished.fetchNextPage(),
        onRetry: () => void finished.refetch(),
      }}
      measures={mine.data}
      now={now}
      onRetry={() => void mine.refetch()}
      onStep={take}
      onUndoExpired={expire}
      refusal={change.error}
      taken={taken}
    />
  );
}

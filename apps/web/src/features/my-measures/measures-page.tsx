import { useNow } from '../../language/use-now.ts';
import { useTexts } from '../../language/use-texts.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { MeasuresView } from './measures-view.tsx';
import { useFinishMeasure, useMeasures } from './use-measures.ts';

/** The measures one was given, wherever the reports behind them lie. */
export function MeasuresPage() {
  const { measures: texts } = useTexts('home');
  const now = useNow();
  const { data, error, refetch } = useMeasures();
  const finish = useFinishMeasure();
  useArrival(texts.title, 'measures');
  return (
    <MeasuresView
      error={error}
      measures={data}
      now={now}
      onFinish={(measure) => !finish.isPending && finish.mutate(measure)}
      onRetry={() => void refetch()}
      refusal={finish.error}
    />
  );
}

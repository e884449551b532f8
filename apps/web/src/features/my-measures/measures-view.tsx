import { MEASURE_STATUSES, MEASURE_TYPES } from '@vern/domain/measure';
import { Button } from '@vern/ui/button';
import { EmptyState } from '@vern/ui/empty-state';
import { Page } from '@vern/ui/page';
import { DeadlineText } from '@vern/ui/patterns/deadline-text';
import { MeasureList } from '@vern/ui/patterns/measure-list';
import { Skeleton } from '@vern/ui/skeleton';
import { codeWord } from '../../codes/code-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useTexts } from '../../language/use-texts.ts';
import { FetchFailed, RefusalNotice } from '../../refusal/refusal-notice.tsx';
import type { OwnMeasure } from '../../server/answers.ts';

export interface MeasuresViewProps {
  readonly measures: readonly OwnMeasure[] | undefined;
  /** Why they could not be fetched, if they could not. */
  readonly error: unknown;
  /** Why the last one could not be finished, if it could not. */
  readonly refusal: unknown;
  readonly now: Date;
  readonly onFinish: (measure: OwnMeasure) => void;
  readonly onRetry: () => void;
}

/** What one has to see to, by when and where; a measure alone and nothing of the case behind it. */
export function MeasuresView({ measures, error, refusal, now, onFinish, onRetry }: MeasuresViewProps) {
  const { measures: texts } = useTexts('home');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  const due = ({ dueOn, isOverdue }: OwnMeasure) => (
    <DeadlineText
      dateTime={dueOn}
      exact={formats.dayExact(dueOn)}
      state={isOverdue ? 'overdue' : dueOn === formats.today ? 'soon' : 'ahead'}
      text={formats.deadline(dueOn)}
    />
  );
  return (
    <Page lead={texts.lead} title={texts.title}>
      {Boolean(refusal) && <RefusalNotice error={refusal} />}
      {!measures && !error && <Skeleton count={3} label={texts.fetching} shape="cards" />}
      {Boolean(error) && !measures && <FetchFailed error={error} onRetry={onRetry} />}
      {measures?.length === 0 && <EmptyState title={texts.empty}>{texts.emptyText}</EmptyState>}
      {measures && measures.length > 0 && (
        <>
          <p>{texts.count(measures.length)}</p>
          <MeasureList
            label={texts.list}
            measures={measures.map((measure) => ({
              id: measure.id,
              title: measure.title,
              status: {
                label: codeWord(MEASURE_STATUSES, measure.status, locale),
                tone: measure.canFinish ? 'info' : 'neutral',
              },
              owner: `${measure.unitName} · ${codeWord(MEASURE_TYPES, measure.type, locale)}`,
              due: measure.canFinish && due(measure),
              actions: measure.canFinish && (
                <Button emphasis="secondary" onClick={() => onFinish(measure)} size="sm">
                  {texts.done}
                </Button>
              ),
            }))}
          />
        </>
      )}
    </Page>
  );
}

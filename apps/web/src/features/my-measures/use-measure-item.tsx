import { MEASURE_STATUSES, MEASURE_TYPES } from '@vern/domain/measure';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button, type ButtonProps } from '@vern/ui/button';
import { DeadlineText } from '@vern/ui/patterns/deadline-text';
import type { MeasureItem } from '@vern/ui/patterns/measure-list';
import { Stack } from '@vern/ui/stack';
import { codeWord } from '../../codes/code-words.ts';
import { useFormats } from '../../language/use-formats.ts';
import type { OwnMeasure } from '../../server/answers.ts';
import type { MeasureStep } from './use-change-measure.ts';

export interface MeasureItemContext {
  readonly now: Date;
  /** The one that a step is under way with, if any. */
  readonly busyId: string | undefined;
  readonly onStep: (step: MeasureStep) => void;
}

/** Puts one of the reader's own measures into words: what it is, when it is due or was done, and what one may do with it. */
export function useMeasureItem({ now, busyId, onStep }: MeasureItemContext): (measure: OwnMeasure) => MeasureItem {
  const { measures: texts } = useTexts('mine');
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
  const done = (at: string) => (
    <time dateTime={at} title={formats.instantExact(at)}>
      {texts.finishedAt(formats.instant(at))}
    </time>
  );
  return (measure) => {
    const { id, title, status, unitName, type, doneAt, canFinish, canStart, canPutBack, canReopen } = measure;
    const step = (name: MeasureStep['step'], label: string, emphasis: ButtonProps['emphasis'] = 'secondary') => (
      <Button
        busy={busyId === id}
        emphasis={emphasis}
        onClick={() => onStep({ step: name, measure })}
        tone={name === 'finish' ? 'ink' : 'neutral'}
      >
        {label}
      </Button>
    );
    return {
      id,
      title,
      // The list it stands in says already whether it is planned or done.
      status:
        status === 'planned' || status === 'done'
          ? undefined
          : { label: codeWord(MEASURE_STATUSES, status, locale), tone: canFinish ? 'info' : 'neutral' },
      owner: `${unitName} · ${codeWord(MEASURE_TYPES, type, locale)}`,
      due: canFinish ? due(measure) : doneAt && done(doneAt),
      actions: (canFinish || canReopen) && (
        <Stack direction="row" gap="sm">
          {canFinish && step('finish', texts.done)}
          {canStart && step('start', texts.start)}
          {canPutBack && step('putBack', texts.putBack, 'tertiary')}
          {canReopen && step('reopen', texts.reopen)}
        </Stack>
      ),
    };
  };
}

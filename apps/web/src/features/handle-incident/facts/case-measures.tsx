import { MEASURE_STATUSES, MEASURE_TYPES, type MeasureStatus } from '@vern/domain/measure';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Heading } from '@vern/ui/heading';
import { DeadlineText } from '@vern/ui/patterns/deadline-text';
import { MeasureList } from '@vern/ui/patterns/measure-list';
import { Stack } from '@vern/ui/stack';
import type { TagProps } from '@vern/ui/tag';
import { codeWord } from '../../../codes/code-words.ts';
import type { CaseView } from '../../../server/answers.ts';
import type { MeasureMove } from '../step/case-step.ts';
import { useCaseFormats } from '../use-case-formats.ts';

const TONES: Readonly<Record<MeasureStatus, TagProps['tone']>> = {
  planned: 'info',
  started: 'ink',
  done: 'success',
  dropped: 'neutral',
};

export interface CaseMeasuresProps {
  readonly measures: CaseView['measures'];
  readonly now: Date;
  /** Open the form that changes or drops one. */
  readonly onOpen: (action: 'changeMeasure' | 'dropMeasure', measureId: string) => void;
  /** Say how far one has come. */
  readonly onMove: (move: MeasureMove, measure: { readonly measureId: string; readonly version: number }) => void;
}

/** What will be done so that it happens less or hurts less: by whom, and by when. */
export function CaseMeasures({ measures, now, onOpen, onMove }: CaseMeasuresProps) {
  const texts = useTexts('case');
  const { locale } = useLanguage();
  const formats = useCaseFormats(now);
  const moves = ({ id: measureId, version, title, ...can }: CaseView['measures'][number]) => {
    const move = (name: MeasureMove, label: string, emphasis: 'secondary' | 'tertiary') => (
      <Button
        aria-label={`${label}: ${title}`}
        emphasis={emphasis}
        onClick={() => onMove(name, { measureId, version })}
        size="sm"
        tone={name === 'finishMeasure' ? 'ink' : 'neutral'}
      >
        {label}
      </Button>
    );
    return (
      <>
        {can.canFinish && move('finishMeasure', texts.measureDone, 'secondary')}
        {can.canStart && move('startMeasure', texts.measureStart, 'secondary')}
        {can.canPutBack && move('putBackMeasure', texts.measurePutBack, 'tertiary')}
      </>
    );
  };
  return (
    <section>
      <Stack gap="sm">
        <Heading level={2}>{texts.measures}</Heading>
        {measures.length === 0 && <p>{texts.measuresEmpty}</p>}
        {measures.length > 0 && (
          <MeasureList
            label={texts.measures}
            measures={measures.map((measure) => {
              const { id, type, title, ownerName, dueOn, status, isOverdue, canFinish, canChange } = measure;
              return {
                id,
                // Its words may be closed to this reader; what kind of measure it is, is not.
                title: title || codeWord(MEASURE_TYPES, type, locale),
                status: { label: codeWord(MEASURE_STATUSES, status, locale), tone: TONES[status] },
                owner: [ownerName && texts.measureOwner(ownerName), title && codeWord(MEASURE_TYPES, type, locale)]
                  .filter(Boolean)
                  .join(' · '),
                due: (status === 'planned' || status === 'started') && (
                  <DeadlineText
                    dateTime={dueOn}
                    exact={formats.dayExact(dueOn)}
                    state={isOverdue ? 'overdue' : dueOn === formats.today ? 'soon' : 'ahead'}
                    text={formats.deadline(dueOn)}
                  />
                ),
                actions: (canFinish || canChange) && (
                  <Stack direction="row" gap="sm">
                    {moves(measure)}
                    {canChange && (
                      <>
                        <Button
                          aria-label={`${texts.measureChange}: ${title}`}
                          data-action={`changeMeasure ${id}`}
                          emphasis="tertiary"
                          onClick={() => onOpen('changeMeasure', id)}
                          size="sm"
                          tone="neutral"
                        >
                          {texts.measureChange}
                        </Button>
                        <Button
                          aria-label={`${texts.measureDrop}: ${title}`}
                          data-action={`dropMeasure ${id}`}
                          emphasis="tertiary"
                          onClick={() => onOpen('dropMeasure', id)}
                          size="sm"
                          tone="neutral"
                        >
                          {texts.measureDrop}
                        </Button>
                      </>
                    )}
                  </Stack>
                ),
              };
            })}
          />
        )}
      </Stack>
    </section>
  );
}

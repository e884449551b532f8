import { addDays, osloDay } from '@vern/domain/calendar';
import { useTexts } from '@vern/i18n/language';
import { DateTimeChoice } from '@vern/ui/date-time-choice';
import { Notice } from '@vern/ui/notice';
import type { StepProps } from '../step-props.ts';

const A_YEAR_IN_DAYS = 365;

/** When it happened: just now, earlier today, or another day. */
export function WhenQuestion({ form, now, isAlone, onAnswer, errorOf }: StepProps) {
  const { when, goesBackAt } = useTexts('report');
  const { choice } = form.when;
  const today = osloDay(now);
  return (
    <>
      <DateTimeChoice
        answer={form.when}
        dateError={choice === 'other' ? (errorOf('date') ?? errorOf('past')) : undefined}
        dateLabel={when.date}
        hint={isAlone && goesBackAt(when.labels.now)}
        labels={when.labels}
        latestDate={today}
        legend={when.legend}
        legendHidden={isAlone}
        onChange={(answer) => onAnswer({ when: answer }, isAlone && answer.choice === 'now' ? 'last' : undefined)}
        timeError={choice === 'earlier_today' ? errorOf('past') : undefined}
        timeHint={when.timeHint}
        timeLabel={when.time}
      />
      {choice === 'other' && form.when.date !== '' && form.when.date < addDays(today, -A_YEAR_IN_DAYS) && (
        <Notice announce="polite">{when.longAgo}</Notice>
      )}
    </>
  );
}

import { osloDay } from '@vern/domain/calendar';
import { useTexts } from '@vern/i18n/language';
import { DateTimeChoice } from '@vern/ui/date-time-choice';
import type { StepProps } from '../step-props.ts';

/** When it happened: just now, earlier today, or another day. */
export function WhenQuestion({ form, now, onAnswer, errorOf }: StepProps) {
  const { when } = useTexts('report');
  const { choice } = form.when;
  return (
    <DateTimeChoice
      answer={form.when}
      dateError={choice === 'other' ? (errorOf('date') ?? errorOf('past')) : undefined}
      dateLabel={when.date}
      labels={when.labels}
      latestDate={osloDay(now)}
      legend={when.legend}
      onChange={(answer) => onAnswer({ when: answer })}
      timeError={choice === 'earlier_today' ? errorOf('past') : undefined}
      timeHint={when.timeHint}
      timeLabel={when.time}
    />
  );
}

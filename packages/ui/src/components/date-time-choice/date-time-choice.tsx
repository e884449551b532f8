import './date-time-choice.css';
import type { QuestionTexts } from '../question/question.tsx';
import { RadioChips } from '../radio-chips/radio-chips.tsx';
import { TextField } from '../text-field/text-field.tsx';

/** How the reader answers "when": most often it was just now. */
export type WhenChoice = 'now' | 'earlier_today' | 'other';

/**
 * When something happened, as far as it has been answered. What is asked of the reader stays text; the domain reads
 * it.
 */
export interface WhenAnswer {
  readonly choice: WhenChoice | null;
  /** Calendar day, `YYYY-MM-DD`; empty until given. Asked for only with `other`. */
  readonly date: string;
  /** Wall clock, `HH:MM`; empty when it is not known. Asked for with everything but `now`. */
  readonly time: string;
}

export interface DateTimeChoiceProps extends QuestionTexts {
  readonly answer: WhenAnswer;
  readonly onChange: (answer: WhenAnswer) => void;
  readonly labels: Readonly<Record<WhenChoice, string>>;
  readonly dateLabel: string;
  readonly dateError?: string | undefined;
  readonly timeLabel: string;
  /** Says that the time may stay empty. */
  readonly timeHint?: string | undefined;
  readonly timeError?: string | undefined;
  /** Last day that can be chosen, `YYYY-MM-DD`; usually today. */
  readonly latestDate: string;
}

const ORDER: readonly WhenChoice[] = ['now', 'earlier_today', 'other'];

/** Asks when, in one tap for the usual case and with the device's own date and time pickers for the others. */
export function DateTimeChoice({
  answer,
  onChange,
  labels,
  dateLabel,
  dateError,
  timeLabel,
  timeHint,
  timeError,
  latestDate,
  ...question
}: DateTimeChoiceProps) {
  const { choice, date, time } = answer;
  return (
    <div>
      <RadioChips
        {...question}
        onChange={(next) => onChange({ ...answer, choice: next })}
        options={ORDER.map((value) => ({ value, label: labels[value] }))}
        value={choice}
      />
      {choice !== null && choice !== 'now' && (
        <div className="vern-date-time">
          {choice === 'other' && (
            <TextField
              error={dateError}
              label={dateLabel}
              max={latestDate}
              onChange={(event) => onChange({ ...answer, date: event.target.value })}
              type="date"
              value={date}
              width="short"
            />
          )}
          <TextField
            error={timeError}
            hint={timeHint}
            label={timeLabel}
            onChange={(event) => onChange({ ...answer, time: event.target.value })}
            type="time"
            value={time}
            width="short"
          />
        </div>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { ChipOption } from '../checkbox-chips/checkbox-chips.tsx';
import { Chip } from '../chip/chip.tsx';
import { Question, type QuestionTexts } from '../question/question.tsx';

export interface RadioChipsProps<Value extends string> extends QuestionTexts {
  readonly options: readonly ChipOption<Value>[];
  /** `null` until an answer is given; nothing is chosen on the reader's behalf. */
  readonly value: Value | null;
  /** Also when the chosen answer is chosen once more: whoever taps it means it. */
  readonly onChange: (value: Value) => void;
}

/** A question with one answer, as chips to tap. Arrow keys move between them. */
export function RadioChips<Value extends string>({ options, value, onChange, ...question }: RadioChipsProps<Value>) {
  const name = useId();
  return (
    <Question {...question}>
      <div className="vern-chips">
        {options.map((option) => (
          <Chip
            checked={option.value === value}
            key={option.value}
            label={option.label}
            name={name}
            onChange={() => onChange(option.value)}
            // A browser tells of no change where there is none.
            onClick={option.value === value ? () => onChange(option.value) : undefined}
            type="radio"
            value={option.value}
          />
        ))}
      </div>
    </Question>
  );
}

import { useId } from 'react';
import { Chip } from '../chip/chip.tsx';
import { Question, type QuestionTexts } from '../question/question.tsx';

/** One possible answer. */
export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface CheckboxChipsProps<Value extends string> extends QuestionTexts {
  readonly options: readonly ChipOption<Value>[];
  readonly values: readonly Value[];
  /** Gets the new choice, in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** A question with any number of answers, as chips to tap. */
export function CheckboxChips<Value extends string>({
  options,
  values,
  onChange,
  ...question
}: CheckboxChipsProps<Value>) {
  const name = useId();
  const toggle = (value: Value) =>
    onChange(options.map((option) => option.value).filter((other) => (other === value) !== values.includes(other)));
  return (
    <Question {...question}>
      <div className="vern-chips">
        {options.map(({ value, label }) => (
          <Chip
            checked={values.includes(value)}
            key={value}
            label={label}
            name={name}
            onChange={() => toggle(value)}
            type="checkbox"
            value={value}
          />
        ))}
      </div>
    </Question>
  );
}

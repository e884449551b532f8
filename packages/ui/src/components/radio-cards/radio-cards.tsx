import './radio-cards.css';
import { type ReactNode, useId } from 'react';
import { Question, type QuestionTexts } from '../question/question.tsx';

/** One answer with room for what it means. `value` is what the app gets back; it is never shown. */
export interface RadioCardOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The anchored words: what this answer means in plain cases. */
  readonly description?: ReactNode;
  /** A small mark at the right, such as a severity mark. Decoration: the label already says it. */
  readonly mark?: ReactNode;
  /** This answer cannot be given; the description says why. */
  readonly disabled?: boolean | undefined;
}

export interface RadioCardsProps<Value extends string> extends QuestionTexts {
  readonly options: readonly RadioCardOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A question whose answers need a sentence each to be answered alike by everybody. */
export function RadioCards<Value extends string>({ options, value, onChange, ...question }: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <Question {...question}>
      <div className="vern-radio-cards">
        {options.map((option) => (
          <label className="vern-radio-card" key={option.value}>
            <input
              aria-describedby={option.description ? `${name}-${option.value}` : undefined}
              aria-label={option.label}
              checked={option.value === value}
              className="ds-input"
              disabled={option.disabled}
              name={name}
              onChange={() => onChange(option.value)}
              type="radio"
              value={option.value}
            />
            <span className="vern-radio-card__label">{option.label}</span>
            {option.mark && <span aria-hidden="true">{option.mark}</span>}
            {option.description && (
              <span className="vern-radio-card__text" id={`${name}-${option.value}`}>
                {option.description}
              </span>
            )}
          </label>
        ))}
      </div>
    </Question>
  );
}

import './segmented-choice.css';
import { useId } from 'react';

/** One of a few choices that exclude one another. `value` is what the app gets back; it is never shown. */
export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label when it is not the page's, so that it is read aloud rightly. */
  readonly lang?: string | undefined;
}

export interface SegmentedChoiceProps<Value extends string> {
  /** What is chosen; read aloud, not shown. */
  readonly legend: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Two to four settings side by side, one of them in force. */
export function SegmentedChoice<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: SegmentedChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="vern-segmented">
      <legend className="ds-sr-only">{legend}</legend>
      {options.map((option) => (
        <label className="vern-segmented__choice" key={option.value} lang={option.lang}>
          <input
            checked={option.value === value}
            name={name}
            onChange={() => onChange(option.value)}
            type="radio"
            value={option.value}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

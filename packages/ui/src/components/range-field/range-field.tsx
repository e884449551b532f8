import './range-field.css';
import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from '../field/field.tsx';

export interface RangeFieldProps
  extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'onChange' | 'min' | 'max' | 'step' | 'width'>,
    FieldTexts {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Defaults to 1. */
  readonly step?: number | undefined;
  /** The value as people say it, shown and read aloud: "−20 %". */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
}

/** A number chosen by sliding, for what one wants to try rather than to state exactly. */
export function RangeField({
  id,
  label,
  hint,
  error,
  optionalLabel,
  className,
  value,
  valueText,
  onChange,
  step = 1,
  ...rest
}: RangeFieldProps) {
  return (
    <Field
      className={className}
      error={error}
      hint={hint}
      id={id}
      label={
        <>
          {label} <span className="vern-range__value">{valueText}</span>
        </>
      }
      optionalLabel={optionalLabel}
    >
      {(control) => (
        <input
          {...rest}
          {...control}
          aria-valuetext={valueText}
          className="vern-range"
          onChange={({ target }) => onChange(target.valueAsNumber)}
          step={step}
          type="range"
          value={value}
        />
      )}
    </Field>
  );
}

import './text-area.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from '../field/field.tsx';

/** Characters left from which the count is also read aloud; earlier it would only disturb. */
const SPOKEN_FROM = 50;

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'maxLength'>, FieldTexts {
  readonly value: string;
  /** Most characters allowed. More can be typed, so that a pasted text is not cut unseen; the counter says how many. */
  readonly maxCharacters?: number | undefined;
  /** The counter's words; `left` is negative when there are too many. */
  readonly counterLabel?: ((left: number) => string) | undefined;
}

/** Several lines of text with a counter. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optionalLabel,
  className,
  value,
  maxCharacters,
  counterLabel,
  ...rest
}: TextAreaProps) {
  const left = maxCharacters === undefined ? undefined : maxCharacters - value.length;
  const counter = left !== undefined && counterLabel && (
    <div
      aria-live={left <= SPOKEN_FROM ? 'polite' : 'off'}
      className="vern-text-area__counter"
      data-state={left < 0 ? 'over' : 'under'}
    >
      {counterLabel(left)}
    </div>
  );
  return (
    <Field
      className={clsx('vern-text-area', className)}
      error={error}
      footer={counter}
      hint={hint}
      id={id}
      label={label}
      optionalLabel={optionalLabel}
    >
      {(control) => <textarea rows={4} {...rest} {...control} className="ds-input" value={value} />}
    </Field>
  );
}

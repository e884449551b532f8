import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from '../field/field.tsx';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'width'>, FieldTexts {
  /** `short` for times, dates and codes, `medium` for a name to look for on a wide page. Defaults to `full`. */
  readonly width?: 'full' | 'medium' | 'short' | undefined;
}

/** One line of text, a date, a time or a number, with its label. */
export function TextField({ id, label, hint, error, optionalLabel, width, className, ...rest }: TextFieldProps) {
  return (
    <Field
      className={className}
      error={error}
      hint={hint}
      id={id}
      label={label}
      optionalLabel={optionalLabel}
      width={width}
    >
      {(control) => <input type="text" {...rest} {...control} className="ds-input" />}
    </Field>
  );
}

import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from '../field/field.tsx';

/** One line of the list. `value` is what the form holds: an empty one means that nothing was chosen. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id' | 'children'>, FieldTexts {
  readonly options: readonly SelectOption[];
  /** The first, empty choice, such as "Velg sted". Left out, the first option is chosen. */
  readonly placeholder?: string | undefined;
}

/** A native list to choose one from. For up to seven choices on a phone, chips are quicker. */
export function SelectField({
  id,
  label,
  hint,
  error,
  optionalLabel,
  className,
  options,
  placeholder,
  ...rest
}: SelectFieldProps) {
  return (
    <Field className={className} error={error} hint={hint} id={id} label={label} optionalLabel={optionalLabel}>
      {(control) => (
        <select {...rest} {...control} className="ds-input">
          {placeholder && <option value="">{placeholder}</option>}
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

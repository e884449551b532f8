import './checkbox-field.css';
import { type ComponentProps, useId } from 'react';

export interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'id'> {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** One yes-or-no question. The whole row is the target. */
export function CheckboxField({ label, hint, className, ...rest }: CheckboxFieldProps) {
  const id = useId();
  return (
    <label className={className ? `vern-checkbox ${className}` : 'vern-checkbox'}>
      <input
        {...rest}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-labelledby={`${id}-label`}
        className="ds-input"
        type="checkbox"
      />
      <span id={`${id}-label`}>{label}</span>
      {hint && (
        <span className="vern-checkbox__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </label>
  );
}

import './field.css';
import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';

/** What the control inside a field must carry so that label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** The words around a control: every field of the kit takes them. */
export interface FieldTexts {
  /** The control's own, where an `ErrorSummary` links to. */
  readonly id?: string | undefined;
  /** What the field asks for, as a person would ask it. */
  readonly label: ReactNode;
  /** One sentence of help, shown before the control. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; its presence marks the control as invalid. */
  readonly error?: string | undefined;
  /** The word that marks the field as one that may stay empty, such as "(valgfritt)". */
  readonly optionalLabel?: string | undefined;
}

export interface FieldProps extends FieldTexts {
  readonly className?: string | undefined;
  /** `short` for times, dates and codes, `medium` for a name to look for on a wide page. Defaults to `full`. */
  readonly width?: 'full' | 'medium' | 'short' | undefined;
  /** Shown under the control, such as a counter. */
  readonly footer?: ReactNode;
  /** Renders the control with the ids that tie it to its texts. */
  readonly children: (control: FieldControl) => ReactNode;
}

/** One question with its control: label, hint, control, error, tied together for screen readers. */
export function Field({
  id: ownId,
  label,
  hint,
  error,
  optionalLabel,
  className,
  width = 'full',
  footer,
  children,
}: FieldProps) {
  const madeId = useId();
  const id = ownId ?? madeId;
  const describedBy = clsx(hint && `${id}-hint`, error && `${id}-error`);
  return (
    <div className={clsx('ds-field vern-field', className)} data-width={width}>
      <label className="vern-field__label" htmlFor={id}>
        {label} {optionalLabel && <span className="vern-field__optional">{optionalLabel}</span>}
      </label>
      {hint && (
        <div className="vern-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {footer}
      {error && (
        <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

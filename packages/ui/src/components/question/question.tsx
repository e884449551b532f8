import './question.css';
import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';

/** The words around a question that has several controls, as `FieldTexts` are around one control. */
export interface QuestionTexts {
  /** Where an `ErrorSummary` links to. The question can take the focus there. */
  readonly id?: string | undefined;
  /** What is asked. */
  readonly legend: ReactNode;
  /** Hides the legend from sight when the page's heading asks the same; it is still read aloud. */
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * One question with several controls as its answer: chips, cards, a date with a time. What is wrong stands above the
 * answers, where the eye is when the question takes the focus.
 */
export function Question({
  id: ownId,
  legend,
  legendHidden = false,
  hint,
  error,
  className,
  children,
}: QuestionTexts & { readonly children: ReactNode }) {
  const madeId = useId();
  const id = ownId ?? madeId;
  return (
    <fieldset
      aria-describedby={clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined}
      className={clsx('ds-fieldset vern-question', className)}
      data-invalid={error ? '' : undefined}
      data-legend={legendHidden ? 'hidden' : 'shown'}
      id={id}
      tabIndex={-1}
    >
      <legend className="vern-question__legend">{legend}</legend>
      {hint && (
        <div className="vern-question__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="vern-question__answers">{children}</div>
    </fieldset>
  );
}

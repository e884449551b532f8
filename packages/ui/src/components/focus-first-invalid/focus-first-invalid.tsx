import { focusField } from '../field/focus-field.ts';

/** A field of the kit marks its control, a question its fieldset: a group may not carry `aria-invalid`. */
const INVALID = '[aria-invalid="true"], [data-invalid]';

/**
 * Moves the focus to the first field or question in the form that shows an error, and brings its words into view. Call
 * it once the errors are drawn: in an effect, or after `flushSync`.
 *
 * @returns Whether there was one.
 * @example
 * flushSync(() => setErrors(found));
 * focusFirstInvalid(form.current);
 */
export function focusFirstInvalid(form: HTMLElement): boolean {
  const first = form.querySelector<HTMLElement>(INVALID);
  if (!first) return false;
  focusField(first);
  return true;
}

import './focus-first-invalid.css';
import { focusField } from '../field/focus-field.ts';

/** A field of the kit marks its control, a question its fieldset: a group may not carry `aria-invalid`. */
const INVALID = '[aria-invalid="true"], [data-invalid]';

/**
 * Moves the focus to the first field or question in the form that shows an error, and brings its words and what is
 * wrong into view. Call it once the errors are drawn: in an effect, or after `flushSync`.
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
  // The words about an error stand after the answers, which may be more than a phone shows at once.
  first
    .closest('.vern-field, .vern-question')
    ?.querySelector(':scope > .ds-validation-message')
    ?.scrollIntoView({ block: 'nearest' });
  return true;
}

/**
 * Moves the focus to a control or a question, and brings its words into view: the label stands above its control, and
 * the browser would only show the control.
 */
export function focusField(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  (target.closest('.vern-field') ?? target).scrollIntoView({ block: 'start' });
}

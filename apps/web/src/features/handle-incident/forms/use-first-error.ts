import { focusFirstInvalid } from '@vern/ui/focus-first-invalid';
import { useEffect, useRef, useState } from 'react';

/**
 * Takes the focus to the first field that is marked as wrong, once the mark is drawn.
 *
 * @param refusal - What the server refused last: it may mark a field too.
 */
export function useFirstError<Container extends HTMLElement>(refusal: unknown = null) {
  const container = useRef<Container>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const form = container.current;
    if (tries === 0 || !form || focusFirstInvalid(form)) return;
    // The form has no error, but a word is asked about.
    form.querySelector<HTMLElement>('[data-asks]')?.focus();
  }, [tries, refusal]);
  return { container, look: () => setTries((before) => before + 1) };
}

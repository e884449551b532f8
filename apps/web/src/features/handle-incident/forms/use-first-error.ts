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
    if (tries > 0) firstWrong(container.current)?.focus();
  }, [tries, refusal]);
  return { container, look: () => setTries((before) => before + 1) };
}

function firstWrong(container: HTMLElement | null): HTMLElement | null | undefined {
  const mark = container?.querySelector('[data-field="validation"]');
  return mark?.closest('.vern-field, fieldset')?.querySelector<HTMLElement>('input:enabled, select, textarea');
}

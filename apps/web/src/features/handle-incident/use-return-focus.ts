import { useEffect, useState } from 'react';

/**
 * Takes the focus back to the button that opened a form, once the form is left and the button is drawn again. A button
 * under "more" may be out of sight: then the words that open it get the focus.
 *
 * @returns To be called with the name of the action whose form is left.
 */
export function useReturnFocus(): (action: string | null) => void {
  const [left, setLeft] = useState<{ readonly action: string } | null>(null);
  useEffect(() => {
    if (!left) return;
    const button = document.querySelector<HTMLElement>(`main [data-action="${CSS.escape(left.action)}"]`);
    const closed = button?.closest('details:not([open])')?.querySelector('summary');
    (closed ?? button ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  }, [left]);
  return (action) => setLeft(action === null ? null : { action });
}

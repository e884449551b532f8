import { useCallback, useRef } from 'react';

/**
 * Whether the last answer came from a finger or a mouse. Arrow keys pick one choice after the other, so only a tap may
 * carry one on to the next screen.
 */
export function useTapped() {
  const tapped = useRef(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const onPointer = () => {
      tapped.current = true;
    };
    const onKey = () => {
      tapped.current = false;
    };
    element.addEventListener('pointerdown', onPointer, true);
    element.addEventListener('keydown', onKey, true);
    return () => {
      element.removeEventListener('pointerdown', onPointer, true);
      element.removeEventListener('keydown', onKey, true);
    };
  }, []);
  return { wasTapped: () => tapped.current, watch };
}

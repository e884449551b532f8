import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Whether the last answer came from a finger or a mouse. Arrow keys pick one choice after the other, so only a tap may
 * carry one on to the next screen.
 */
export function useTapped(within: RefObject<HTMLElement | null>) {
  const tapped = useRef(false);
  useEffect(() => {
    const element = within.current;
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
  }, [within]);
  return { wasTapped: useCallback(() => tapped.current, []) };
}

import { useEffect, useRef } from 'react';
import type { GuardVerdict } from './use-name-guard.ts';

/**
 * Where the focus goes when a question about a name is answered and the buttons that asked are gone: to the next question,
 * and after the last one back to the text.
 *
 * @returns What holds the text and the questions, and what to call when one is answered.
 */
export function useAnsweredFocus(verdict: GuardVerdict) {
  const container = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  useEffect(() => {
    if (!isAnswered.current) return;
    isAnswered.current = false;
    const place = container.current;
    const next = verdict.kind === 'names' ? place?.querySelector('button') : place?.querySelector('textarea');
    next?.focus();
  }, [verdict]);
  return {
    container,
    answered: () => {
      isAnswered.current = true;
    },
  };
}

import { useCallback, useState } from 'react';
import { loadGuard } from './load-guard.ts';
import { nameQuestions } from './name-questions.ts';

/** What the guard says of a text: nothing, a number that must go, words to ask about, or that it could not be reached. */
export type GuardVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'identity_number' }
  | { readonly kind: 'names'; readonly words: readonly string[] }
  | { readonly kind: 'unavailable' };

/** Looks through a text before it leaves the browser, and remembers what it last said. */
export function useNameGuard() {
  const [verdict, setVerdict] = useState<GuardVerdict>({ kind: 'clean' });

  const check = useCallback(async (text: string, acknowledged: readonly string[]): Promise<boolean> => {
    const found = await verdictOn(text, acknowledged);
    setVerdict(found);
    return found.kind === 'clean';
  }, []);

  const forget = useCallback(() => setVerdict({ kind: 'clean' }), []);
  return { verdict, check, forget };
}

async function verdictOn(text: string, acknowledged: readonly string[]): Promise<GuardVerdict> {
  if (!text.trim()) return { kind: 'clean' };
  try {
    const inspect = await loadGuard();
    const { identityNumbers, possibleNames } = inspect(text, acknowledged);
    if (identityNumbers.length > 0) return { kind: 'identity_number' };
    const words = nameQuestions(text, possibleNames);
    return words.length > 0 ? { kind: 'names', words } : { kind: 'clean' };
  } catch {
    return { kind: 'unavailable' };
  }
}

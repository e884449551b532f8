import { useState } from 'react';
import { useNameGuard } from '../../../name-guard/use-name-guard.ts';
import { isText } from '../unsent/is-text.ts';
import { useKept } from '../unsent/use-kept.ts';

/**
 * A text that must pass the guard before it is sent, and the words its writer has answered for.
 *
 * @param field - Its name in the form: what is not sent is kept under it.
 */
export function useWritten(field = 'text') {
  const [text, setText] = useKept(field, '', isText);
  const [acknowledged, setAcknowledged] = useState<string[]>([]);
  const [isTried, setTried] = useState(false);
  const { verdict, check, forget } = useNameGuard();
  return {
    text,
    acknowledged,
    verdict,
    isMissing: isTried && !text.trim(),
    onText: (next: string) => {
      setText(next);
      forget();
    },
    onAcknowledge: (word: string) => {
      const next = [...acknowledged, word];
      setAcknowledged(next);
      void check(text, next);
    },
    /** Whether the text may be sent. @param mayBeEmpty - Nothing written is fine too. */
    isReady: (mayBeEmpty = false) => {
      setTried(true);
      if (!text.trim()) return Promise.resolve(mayBeEmpty);
      return check(text, acknowledged);
    },
  };
}

import { useContext, useState } from 'react';
import { UnsentFormContext } from './unsent-context.ts';

/**
 * What stands in a field of a form, kept until the form is sent.
 *
 * @param field - Its name in the form.
 * @param initial - What stands there in a form nobody has begun.
 * @param isFit - Whether what was kept can stand there today: a choice may no longer be offered.
 */
export function useKept<Value>(field: string, initial: Value, isFit: (kept: unknown) => kept is Value) {
  const form = useContext(UnsentFormContext);
  const [first] = useState(initial);
  const [value, setValue] = useState<Value>(() => {
    const kept = form?.given[field];
    return isFit(kept) ? kept : first;
  });
  const change = (next: Value) => {
    setValue(next);
    form?.keep(field, JSON.stringify(next) === JSON.stringify(first) ? undefined : next);
  };
  return [value, change] as const;
}

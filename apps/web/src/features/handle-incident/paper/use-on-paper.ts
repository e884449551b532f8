import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** Whether the page is being put on paper, where "i dag" and "du" mean nothing next month. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting || matchMedia('print').matches);
}

function subscribe(onChange: () => void): () => void {
  const print = matchMedia('print');
  const begin = () => {
    isPrinting = true;
    onChange();
  };
  const end = () => {
    isPrinting = false;
    onChange();
  };
  // Not every browser tells through both.
  print.addEventListener('change', onChange);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    print.removeEventListener('change', onChange);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

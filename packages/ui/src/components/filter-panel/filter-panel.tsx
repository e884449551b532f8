import { type ReactNode, useSyncExternalStore } from 'react';
import { Disclosure } from '../disclosure/disclosure.tsx';

export interface FilterPanelProps {
  /** What one finds behind it on a phone: "Filtrer, eller finn en sak". */
  readonly summary: string;
  /** Something is filtered away: then it stands open, because a shorter list must say why. */
  readonly isActive: boolean;
  readonly children: ReactNode;
}

const PHONE = '(width < 48rem)';

/** The choices above a list: in sight on a desk, a tap away on a phone, where the list itself comes first. */
export function FilterPanel({ summary, isActive, children }: FilterPanelProps) {
  const isPhone = useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
  if (!isPhone) return children;
  return (
    <Disclosure data-print="never" open={isActive} summary={summary} width="page">
      {children}
    </Disclosure>
  );
}

function subscribe(onChange: () => void): () => void {
  const phone = matchMedia(PHONE);
  phone.addEventListener('change', onChange);
  return () => phone.removeEventListener('change', onChange);
}

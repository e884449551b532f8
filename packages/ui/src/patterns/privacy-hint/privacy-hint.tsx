import './privacy-hint.css';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

/** What must not be written, right where one writes: "Ikke skriv navn på barn eller foresatte." */
export function PrivacyHint({ children }: { readonly children: ReactNode }) {
  return (
    <p className="vern-privacy">
      <PadlockLockedIcon aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

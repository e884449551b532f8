import './key-figures.css';
import type { ReactNode } from 'react';

/** A few `KeyFigure`s beside each other, all of one height; under each other on a phone, two and two on paper. */
export function KeyFigures({ children }: { readonly children: ReactNode }) {
  return <div className="vern-key-figures">{children}</div>;
}

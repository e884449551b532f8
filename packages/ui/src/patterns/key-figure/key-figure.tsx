import './key-figure.css';
import type { ReactNode } from 'react';
import { Card } from '../../components/card/card.tsx';

export interface KeyFigureProps {
  /** What it is: "Tid til første svar". */
  readonly label: string;
  /** The figure with its unit: "1 døgn 4 timer". */
  readonly value: string;
  /** What it is measured on, and what it does not say. */
  readonly note?: ReactNode;
}

/** One figure with its words. Never a figure without what it is measured on. */
export function KeyFigure({ label, value, note }: KeyFigureProps) {
  return (
    <Card>
      <div className="vern-key-figure">
        <span>{label}</span>
        <span className="vern-key-figure__value">{value}</span>
        {note && <span className="vern-key-figure__note">{note}</span>}
      </div>
    </Card>
  );
}

import './print-header.css';

export interface PrintHeaderProps {
  readonly municipality: string;
  /** What the paper is: "Sammendrag av en sak". */
  readonly document: string;
  /** "Skrevet ut 22. november 2026 kl. 14.02". */
  readonly printedAt: string;
  /** "Tall til og med 21. november 2026"; none when the paper has no figures. */
  readonly dataCutOff?: string | undefined;
}

/** The head of every printed document. On paper only. */
export function PrintHeader({ municipality, document, printedAt, dataCutOff }: PrintHeaderProps) {
  return (
    <div className="vern-print-header" data-print="only">
      <strong>{municipality}</strong> · {document} · {printedAt}
      {dataCutOff && ` · ${dataCutOff}`}
    </div>
  );
}

import './acute-help.css';
import { PhoneIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { Card } from '../../components/card/card.tsx';
import { Heading } from '../../components/heading/heading.tsx';

/** A number to call: a function of the unit or a public service, never a private person. */
export interface HelpNumber {
  /** Whom one reaches: "Legevakt". */
  readonly who: string;
  /** As it is dialled: "116117", "+4755555555". */
  readonly dial: string;
  /** As it is read: "116 117". */
  readonly shown: string;
  /** When to call, or when it answers. */
  readonly note?: string | undefined;
}

export interface AcuteHelpProps {
  /** "Trenger du hjelp nå?" */
  readonly title: string;
  /** What to do, the first thing first. */
  readonly steps: readonly string[];
  readonly numbers: readonly HelpNumber[];
  readonly level?: 2 | 3 | undefined;
}

/** What to do right now and whom to call. Stands before and beside the form, and needs no network. */
export function AcuteHelp({ title, steps, numbers, level = 2 }: AcuteHelpProps) {
  const titleId = useId();
  return (
    <Card tone="ink">
      <section aria-labelledby={titleId} className="vern-acute">
        <Heading id={titleId} level={level}>
          {title}
        </Heading>
        {steps.length > 0 && (
          <ol className="vern-acute__steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <ul className="vern-acute__numbers">
          {numbers.map(({ who, dial, shown, note }) => (
            <li key={dial}>
              <a className="vern-acute__number" href={`tel:${dial}`}>
                <PhoneIcon aria-hidden="true" />
                <span className="vern-acute__who">
                  {who} {note && <span className="vern-acute__note">{note}</span>}
                </span>
                <span className="vern-acute__digits">{shown}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}

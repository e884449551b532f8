import './matrix-findings.css';
import type { LintFinding, RiskMatrix, Severity } from '@vern/risk-matrix';
import { useId } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Disclosure } from '../../components/disclosure/disclosure.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Tag } from '../../components/tag/tag.tsx';
import type { CellRef } from '../risk-matrix-grid/cell-ref.ts';
import type { MatrixFindingsTexts } from './matrix-findings.texts.ts';
import { cellAt, placeInWords } from './place-in-words.ts';

export interface MatrixFindingsProps {
  readonly matrix: RiskMatrix;
  /** As `lint` gives them, in the reader's language. */
  readonly findings: readonly LintFinding[];
  readonly language: string;
  readonly texts: MatrixFindingsTexts;
  /** Place of the heading in the page's outline. Defaults to 2. */
  readonly headingLevel?: 2 | 3 | undefined;
  /** Points out the cells a finding is about; without it there is no button for that. */
  readonly onShow?: ((cells: readonly CellRef[]) => void) | undefined;
}

const TONES = { error: 'danger', warning: 'warning', info: 'info' } as const satisfies Record<Severity, string>;

/**
 * What the linter says of a matrix: how grave, where, why, and what to do. One of each kind is open; the others of
 * the kind wait behind a line, because thirty like findings say no more than one.
 */
export function MatrixFindings(props: MatrixFindingsProps) {
  const { findings, texts, headingLevel = 2 } = props;
  const kinds = Map.groupBy(findings, ({ code, severity }) => `${severity}:${code}`);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <section className="vern-findings">
      <div className="vern-findings__head">
        <Heading level={headingLevel}>{texts.heading}</Heading>
        <p aria-live="polite" className="vern-findings__summary">
          {findings.length === 0
            ? texts.none
            : texts.summary({ error: count('error'), warning: count('warning'), info: count('info') })}
        </p>
      </div>
      <ul className="vern-findings__list">
        {[...kinds].map(([kind, [first, ...others]]) => (
          <li className="vern-findings__kind" key={kind}>
            <FindingText {...props} finding={first!} />
            {others.length > 0 && (
              <Disclosure summary={texts.more(others.length)}>
                <ul className="vern-findings__list">
                  {others.map((finding) => (
                    <li key={finding.places.join()}>
                      <FindingText {...props} finding={finding} />
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingText(props: MatrixFindingsProps & { readonly finding: LintFinding }) {
  const { matrix, finding, language, texts, onShow } = props;
  const id = useId();
  const cells = finding.places.map(cellAt).filter((cell) => cell !== null);
  return (
    <article className="vern-findings__finding">
      <p className="vern-findings__where">
        <Tag tone={TONES[finding.severity]}>{texts.severity[finding.severity]}</Tag>
        <span id={`${id}-where`}>
          <span className="ds-sr-only">{texts.where}: </span>
          {finding.places.map((place) => placeInWords(matrix, place, { language, texts })).join(', ')}
        </span>
      </p>
      <p>{finding.explanation}</p>
      <p className="vern-findings__advice">
        <b>{texts.whatToDo}:</b> {finding.suggestion}
      </p>
      {onShow && cells.length > 0 && (
        <Button aria-describedby={`${id}-where`} emphasis="tertiary" onClick={() => onShow(cells)} size="sm">
          {texts.show}
        </Button>
      )}
    </article>
  );
}

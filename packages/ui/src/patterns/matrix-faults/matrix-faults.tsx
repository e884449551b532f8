import './matrix-faults.css';
import type { Fault } from '@vern/risk-matrix';
import { Notice } from '../../components/notice/notice.tsx';
import type { MatrixFaultsTexts } from './matrix-faults.texts.ts';

export interface MatrixFaultsProps {
  /** Every fault at once, as `findFaults` gives them; none shows nothing. */
  readonly faults: readonly Fault[];
  readonly texts: MatrixFaultsTexts;
}

/** Why a text is no matrix: each fault in plain words, with its place and the engine's exact line for a technician. */
export function MatrixFaults({ faults, texts }: MatrixFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <Notice announce="polite" title={texts.heading(faults.length)} tone="danger">
      <p>{texts.intro}</p>
      <ol className="vern-faults">
        {faults.map(({ code, path, message }) => (
          <li key={`${path} ${code} ${message}`}>
            <p>{texts.codes[code]}</p>
            <p className="vern-faults__exact">
              {texts.where}: {path === '' ? texts.whole : <code>{path}</code>}. {texts.technical}:{' '}
              <span lang="en">{message}</span>
            </p>
          </li>
        ))}
      </ol>
    </Notice>
  );
}

import '../engine-page.css';

import { Button } from '@vern/ui/button';

import { Disclosure } from '@vern/ui/disclosure';
import { EmptyState } from '@vern/ui/empty-state';
import { LanguageSwitch } from '@vern/ui/language-switch';
import { Page } from '@vern/ui/page';
import { MatrixFaults } from '@vern/ui/patterns/matrix-faults';
import { Stack } from '@vern/ui/stack';
import { TextArea } from '@vern/ui/text-area';
import { MATRIX_FAULTS_TEXTS } from '@vern/ui/texts/matrix-faults';
import { useDeferredValue, useMemo, useState } from 'react';
import { type EngineLanguage, engineLanguageOf } from '../engine-language.ts';
import { CheckedMatrix } from './checked-matrix.tsx';
import { LINT_A_MATRIX_TEXTS } from './lint-a-matrix.texts.ts';
import { readPastedMatrix } from './read-pasted-matrix.ts';
import { STARTING_MATRICES, type StartingMatrix } from './starting-matrices.ts';

export interface LintAMatrixPageProps {
  readonly initialLanguage: EngineLanguage;
  /** The text that stands in the field at first; empty for none. */
  readonly initialText: string;
}

/** Paste a matrix: every fault at once, or what the linter says, with the nearest matrix that holds beside it. */
export function LintAMatrixPage({ initialLanguage, initialText }: LintAMatrixPageProps) {
  const [language, setLanguage] = useState(initialLanguage);
  const [text, setText] = useState(initialText);
  const pasted = useDeferredValue(text);
  const read = useMemo(() => readPastedMatrix(pasted), [pasted]);
  const texts = LINT_A_MATRIX_TEXTS[language];
  return (
    <div className="engine-page" lang={language}>
      <Page
        before={
          <div>
            <LanguageSwitch
              label={texts.language}
              language={language}
              onChange={(locale) => setLanguage(engineLanguageOf(locale))}
            />
          </div>
        }
        lead={texts.lead}
        title={texts.title}
        width="work"
      >
        <fieldset className="engine-page__starts">
          <legend>{texts.startFrom}</legend>
          <Stack direction="row" gap="sm">
            {(Object.keys(STARTING_MATRICES) as StartingMatrix[]).map((start) => (
              <Button emphasis="secondary" key={start} onClick={() => setText(STARTING_MATRICES[start]())} size="sm">
                {texts.starts[start]}
              </Button>
            ))}
          </Stack>
        </fieldset>
        <TextArea
          className="engine-page__code"
          hint={texts.pasteHint}
          label={texts.paste}
          onChange={({ target }) => setText(target.value)}
          spellCheck={false}
          value={text}
        />
        {read.kind === 'empty' && <EmptyState title={texts.emptyTitle}>{texts.empty}</EmptyState>}
        {read.kind === 'faults' && <MatrixFaults faults={read.faults} texts={MATRIX_FAULTS_TEXTS[language]} />}
        {read.kind === 'matrix' && (
          <CheckedMatrix key={pasted} language={language} matrix={read.matrix} texts={texts} />
        )}
        <Disclosure summary={texts.what}>
          <p>{texts.whatText}</p>
        </Disclosure>
      </Page>
    </div>
  );
}

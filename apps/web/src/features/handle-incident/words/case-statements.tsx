import './case-statements.css';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Heading } from '@vern/ui/heading';
import { Stack } from '@vern/ui/stack';
import { useState } from 'react';
import type { CaseView } from '../../../server/answers.ts';
import { KeepsUnsent } from '../unsent/keeps-unsent.tsx';
import { unsentForm } from '../unsent/unsent-form.ts';
import { useCaseFormats } from '../use-case-formats.ts';
import { RedactDialog, type Redaction } from './redact-dialog.tsx';
import { usePersonWord } from './use-person-word.ts';

type Statement = CaseView['statements'][number];

export interface CaseStatementsProps {
  readonly statements: readonly Statement[];
  readonly now: Date;
  readonly onRedact: (redaction: Redaction & { readonly statementId: string }) => void;
}

/** Everything that was written, in the order it was written; a redacted text keeps its place. */
export function CaseStatements({ statements, now, onRedact }: CaseStatementsProps) {
  const texts = useTexts('caseHistory');
  const { buttons } = useTexts('news');
  const formats = useCaseFormats(now);
  const personWord = usePersonWord();
  const [redacting, setRedacting] = useState<string | null>(null);
  const kinds: Readonly<Record<string, string>> = texts.statementKinds;
  return (
    <section>
      <Stack gap="sm">
        <Heading level={2}>{texts.written}</Heading>
        {statements.length === 0 && <p>{texts.writtenEmpty}</p>}
        {statements.map(({ id, kind, text, authorName, isMine, onlyTo, createdAt, canRedact }) => (
          <article className="web-statement" data-kind={kind} key={id}>
            <Heading level={3} size="small">
              {kinds[kind] ?? kind}
            </Heading>
            <p className="web-statement__text">{text ?? <em>{texts.redacted}</em>}</p>
            <p className="web-statement__meta">
              {personWord({ name: authorName, isMe: isMine })},{' '}
              <time dateTime={createdAt} title={formats.instantExact(createdAt)}>
                {formats.instant(createdAt)}
              </time>
              {onlyTo && ` · ${onlyTo.isMe ? texts.onlyToYou : texts.onlyTo(onlyTo.name)}`}
              {canRedact && (
                <Button emphasis="tertiary" flush onClick={() => setRedacting(id)} size="sm" tone="neutral">
                  {buttons.redact}
                </Button>
              )}
            </p>
          </article>
        ))}
      </Stack>
      {redacting && (
        <KeepsUnsent form={unsentForm('redact', redacting)}>
          <RedactDialog
            onClose={() => setRedacting(null)}
            onRedact={(redaction) => {
              onRedact({ ...redaction, statementId: redacting });
              setRedacting(null);
            }}
          />
        </KeepsUnsent>
      )}
    </section>
  );
}

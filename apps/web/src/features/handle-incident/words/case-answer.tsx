import { useTexts } from '@vern/i18n/language';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { Stack } from '@vern/ui/stack';
import type { CaseView } from '../../../server/answers.ts';

/** The answer a case was closed with, first of all to whoever waited for it; nothing while there is none. */
export function CaseAnswer({
  view: { status, statements },
}: {
  readonly view: Pick<CaseView, 'status' | 'statements'>;
}) {
  const { statementKinds, redacted } = useTexts('caseHistory');
  const answer = statements.findLast(({ kind }) => kind === 'closing_answer');
  if (status !== 'closed' || !answer) return null;
  return (
    <Card padding="md" tone="accent">
      <Stack gap="xs">
        <Heading level={2}>{statementKinds.closing_answer}</Heading>
        <p className="web-statement__text">{answer.text ?? <em>{redacted}</em>}</p>
      </Stack>
    </Card>
  );
}

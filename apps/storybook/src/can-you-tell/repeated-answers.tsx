import { Button } from '@vern/ui/button';
import { DataTable } from '@vern/ui/data-table';
import { useState } from 'react';
import type { CanYouTellTexts } from './can-you-tell.texts.ts';
import { type Answer, METHODS } from './conclude.ts';
import { type AnswerCounts, REPEATS, repeatDraws } from './repeat-draws.ts';
import type { Scenario } from './scenario.ts';

interface RepeatedAnswersProps {
  readonly scenario: Scenario;
  readonly texts: CanYouTellTexts;
}

const ANSWERS: readonly Answer[] = ['fewer', 'cannot_tell', 'more'];

/** The same truth in many municipalities: how often each method gives each answer. */
export function RepeatedAnswers({ scenario, texts }: RepeatedAnswersProps) {
  const [counts, setCounts] = useState<AnswerCounts | null>(null);
  return (
    <div className="engine-page__part" aria-live="polite">
      <p>{texts.repeatHint}</p>
      <div>
        <Button emphasis="secondary" onClick={() => setCounts(repeatDraws(scenario))}>
          {texts.repeat(REPEATS)}
        </Button>
      </div>
      {counts !== null && (
        <DataTable
          caption={texts.repeatCaption(REPEATS)}
          columns={[
            {
              key: 'method',
              header: texts.columns.method,
              cell: (method) => texts.methods[method].name,
              rowHeader: true,
            },
            ...ANSWERS.map((answer) => ({
              key: answer,
              header: texts.answers[answer],
              cell: (method: (typeof METHODS)[number]) => texts.outOf(counts[method][answer], REPEATS),
              align: 'end' as const,
            })),
          ]}
          rowKey={(method) => method}
          rows={METHODS}
        />
      )}
    </div>
  );
}

import { useTexts } from '@vern/i18n/language';
import { AnswerFirst } from '@vern/ui/patterns/answer-first';

/**
 * The question everybody has, and the honest answer. It is the same whatever the figures are: counts of reports alone
 * cannot tell more violence from more reporting.
 */
export function Verdict() {
  const { figures } = useTexts('admin');
  return (
    <AnswerFirst answer={figures.answer} question={figures.question}>
      <p>{figures.because}</p>
      <p>{figures.needed}</p>
    </AnswerFirst>
  );
}

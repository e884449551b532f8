import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { useTexts } from '../../language/use-texts.ts';

/**
 * The question everybody has, and the honest answer. It is the same whatever the figures are: counts of reports alone
 * cannot tell more violence from more reporting.
 */
export function Verdict() {
  const { figures } = useTexts('admin');
  return (
    <Card tone="ink">
      <section className="admin-overview__answer">
        <Heading level={2}>{figures.question}</Heading>
        <p className="admin-overview__verdict">{figures.answer}</p>
        <p>{figures.because}</p>
        <p>{figures.needed}</p>
      </section>
    </Card>
  );
}

import { useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';

/** "Does this count?", folded away in the form for the one who wonders. */
export function DoesItCount() {
  const help = useTexts('help');
  return (
    <Disclosure summary={help.doesItCountTitle}>
      <p>{help.doesItCountLead}</p>
      <ul>
        {help.doesItCount.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{help.doesItCountWhy}</p>
    </Disclosure>
  );
}

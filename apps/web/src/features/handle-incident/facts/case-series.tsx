import { useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';
import { TextLink } from '@vern/ui/text-link';
import { RouterLink } from '../../../routing/router-link.ts';
import type { CaseView } from '../../../server/answers.ts';
import { useCaseFormats } from '../use-case-formats.ts';

/** The other cases of the same situation that this reader may see, each by its day, and which of them this one is. */
export function CaseSeries({ view, now }: { readonly view: Pick<CaseView, 'id' | 'series'>; readonly now: Date }) {
  const texts = useTexts('case');
  const formats = useCaseFormats(now);
  const { id, series } = view;
  if (series.length === 0) return null;
  const nth = series.findIndex((each) => each.id === id) + 1;
  return (
    <Disclosure summary={texts.seriesNth(nth, series.length)} onPaper="open" width="full">
      <ol className="web-case__series">
        {series.map((each) => (
          <li key={each.id}>
            {each.id === id ? (
              <span aria-current="true">{texts.seriesThis(formats.event(each.occurredOn, each.occurredTime))}</span>
            ) : (
              <TextLink href={`/saker/${each.id}`} linkComponent={RouterLink}>
                {formats.event(each.occurredOn, each.occurredTime)}
              </TextLink>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

import type { Locale } from '@vern/domain/locale';
import type { TextAreas } from '@vern/i18n';
import { formatDayExact, formatDuration, formatNumber, formatPeriod } from '@vern/i18n/formats';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { KeyFigure } from '@vern/ui/patterns/key-figure';
import { KeyFigures } from '@vern/ui/patterns/key-figures';
import { Section } from '@vern/ui/section';
import type { Figures } from '../../server/answers.ts';
import type { Reach } from './reach.ts';
import type { ShownRow } from './shown-rows.ts';

type Props = {
  readonly figures: Figures;
  readonly rows: readonly ShownRow[];
  readonly reach: Reach;
};

/** The year so far in four figures, each with what it is measured on. */
export function KnownFigures({ figures, rows, reach }: Props) {
  const { locale } = useLanguage();
  const { figures: words } = useTexts('admin');
  const { asOf, year, firstAnswer, silentUnits, silentSince, silentUntil } = figures;
  const number = (count: number) => formatNumber(count, locale);
  return (
    <Section title={words.known}>
      <KeyFigures>
        {rows.map(({ unitKind, total }) => (
          <KeyFigure
            key={unitKind}
            label={words.reports[unitKind]}
            note={words.reportsPeriod(formatPeriod(`${year}-01-01`, asOf, locale))}
            value={total.count === null ? words.fromTo(number(total.least), number(total.most)) : number(total.count)}
          />
        ))}
        <KeyFigure
          label={words.silent}
          note={words.silentNote(formatPeriod(silentSince, silentUntil, locale))}
          value={words.silentOf(number(silentUnits.length), number(reach.kindOf.size))}
        />
        <KeyFigure label={words.answerTime} {...firstAnswerIn({ firstAnswer, words, locale })} />
      </KeyFigures>
    </Section>
  );
}

type Answered = {
  readonly firstAnswer: Figures['firstAnswer'];
  readonly words: TextAreas['admin']['figures'];
  readonly locale: Locale;
};

/** Three things that must not be taken for one another: no answers at all, too few to tell the time of, and a time. */
function firstAnswerIn({ firstAnswer: { minutes, answers, since }, words, locale }: Answered) {
  const day = formatDayExact(since, locale);
  if (answers.count === null) return { value: words.hidden, note: words.fewAnswersNote(day) };
  if (minutes === null) return { value: words.noAnswers, note: words.noAnswersNote(day) };
  const note = words.answerTimeNote(formatNumber(answers.count, locale), day);
  return { value: formatDuration(minutes, locale), note };
}

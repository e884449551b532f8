import { formatDayExact, formatDuration, formatNumber, formatPeriod } from '@vern/i18n/formats';
import { Heading } from '@vern/ui/heading';
import { KeyFigure } from '@vern/ui/patterns/key-figure';
import { useLanguage } from '../../language/language-context.ts';
import { useTexts } from '../../language/use-texts.ts';
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
  const { asOf, year, firstAnswer, silentUnits, silentSince } = figures;
  const number = (count: number) => formatNumber(count, locale);
  const answeredSince = formatDayExact(firstAnswer.since, locale);
  return (
    <section className="admin-overview__section admin-overview__section--first">
      <Heading level={2}>{words.known}</Heading>
      <div className="admin-overview__figures">
        {rows.map(({ unitKind, total }) => (
          <KeyFigure
            key={unitKind}
            label={words.reports[unitKind]}
            note={words.reportsPeriod(formatPeriod(`${year}-01-01`, asOf, locale))}
            value={total.count === null ? words.hidden : number(total.count)}
          />
        ))}
        <KeyFigure
          label={words.silent}
          note={words.silentNote(formatDayExact(silentSince, locale))}
          value={words.silentOf(number(silentUnits.length), number(reach.kindOf.size))}
        />
        {firstAnswer.minutes === null ? (
          <KeyFigure label={words.answerTime} note={words.noAnswersNote(answeredSince)} value={words.noAnswers} />
        ) : (
          <KeyFigure
            label={words.answerTime}
            note={words.answerTimeNote(
              firstAnswer.answers.count === null ? words.hidden : number(firstAnswer.answers.count),
              answeredSince,
            )}
            value={formatDuration(firstAnswer.minutes, locale)}
          />
        )}
      </div>
    </section>
  );
}

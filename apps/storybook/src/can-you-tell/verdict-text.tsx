import type { Verdict } from '@vern/incident-statistics';
import type { CanYouTellTexts } from './can-you-tell.texts.ts';
import { GOAL_CHANGE } from './conclude.ts';
import type { NumberFormats } from './number-formats.ts';

interface VerdictTextProps {
  readonly verdict: Verdict;
  readonly texts: CanYouTellTexts;
  readonly format: NumberFormats;
}

/** The verdict as a sentence, why it is that and not the next better one, and what reporting alone would have to do. */
export function VerdictText({ verdict, texts, format }: VerdictTextProps) {
  const { code, reasons, ratio, interval, sentence, tippingReporting } = verdict;
  const percent = (name: string) => format.change(1 + Number(sentence.values[name]) / 100);
  return (
    <>
      <p aria-live="polite" className="can-you-tell__verdict">
        {ratio === null || interval === null
          ? texts.verdicts.cannot_tell({ before: '', after: '', change: '', lower: '', upper: '', target: '' })
          : texts.verdicts[code]({
              before: format.count(Number(sentence.values['baselineCount'])),
              after: format.count(Number(sentence.values['currentCount'])),
              change: percent('changePercent'),
              lower: percent('lowerPercent'),
              upper: percent('upperPercent'),
              target: format.change(1 - GOAL_CHANGE),
            })}
      </p>
      <ul className="can-you-tell__reasons">
        {reasons.map((reason) => (
          <li key={reason}>{texts.reasons[reason]}</li>
        ))}
        {tippingReporting !== null && <li>{texts.tipping(format.change(tippingReporting))}</li>}
      </ul>
    </>
  );
}

import type { EngineLanguage } from '../engine-language.ts';

/** How the page writes numbers. */
export interface NumberFormats {
  readonly count: (value: number) => string;
  /** One decimal. */
  readonly decimal: (value: number) => string;
  /** A ratio as a change: 0.8 is "−20 %". */
  readonly change: (ratio: number) => string;
}

/** Numbers as the language writes them; not every browser knows Nynorsk, and it writes them as Bokmål does. */
export function numberFormats(language: EngineLanguage): NumberFormats {
  const locale = language === 'en' ? 'en' : 'nb';
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  return {
    count: (value) => count.format(value),
    decimal: (value) => decimal.format(value),
    change: (ratio) => percent.format(ratio - 1),
  };
}

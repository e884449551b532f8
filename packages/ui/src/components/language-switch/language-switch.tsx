import { LOCALE_NAMES, LOCALES, type Locale } from '@vern/domain/locale';
import { SegmentedChoice } from '../segmented-choice/segmented-choice.tsx';

const LANGUAGES = LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale], lang: locale }));

export interface LanguageSwitchProps {
  /** "Språk", read aloud. */
  readonly label: string;
  readonly language: Locale;
  readonly onChange: (language: Locale) => void;
}

/** Changes the language in place; what is written in a form stays. */
export function LanguageSwitch({ label, language, onChange }: LanguageSwitchProps) {
  return <SegmentedChoice legend={label} onChange={onChange} options={LANGUAGES} value={language} />;
}

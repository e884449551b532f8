import type { Locale } from '@vern/domain/locale';
import { SegmentedChoice } from '../segmented-choice/segmented-choice.tsx';

/** Each language by its own name, so that a reader finds it whatever the page is in. */
const LANGUAGES: readonly { readonly value: Locale; readonly label: string; readonly lang: Locale }[] = [
  { value: 'nb', label: 'Bokmål', lang: 'nb' },
  { value: 'nn', label: 'Nynorsk', lang: 'nn' },
  { value: 'en', label: 'English', lang: 'en' },
];

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

import { SegmentedChoice } from '../segmented-choice/segmented-choice.tsx';

/** The languages Vern is written in. */
export type Language = 'nb' | 'nn' | 'en';

/** Each language by its own name, so that a reader finds it whatever the page is in. */
const LANGUAGES: readonly { readonly value: Language; readonly label: string; readonly lang: Language }[] = [
  { value: 'nb', label: 'Bokmål', lang: 'nb' },
  { value: 'nn', label: 'Nynorsk', lang: 'nn' },
  { value: 'en', label: 'English', lang: 'en' },
];

export interface LanguageSwitchProps {
  /** "Språk", read aloud. */
  readonly label: string;
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Changes the language in place; what is written in a form stays. */
export function LanguageSwitch({ label, language, onChange }: LanguageSwitchProps) {
  return <SegmentedChoice legend={label} onChange={onChange} options={LANGUAGES} value={language} />;
}

import { SegmentedChoice } from '../segmented-choice/segmented-choice.tsx';

/** Light, dark, or as the reader's device is set. Goes on the page's root as `data-color-scheme`. */
export type ColorScheme = 'auto' | 'light' | 'dark';

export interface ColorSchemeSwitchProps {
  /** "Utseende", read aloud. */
  readonly label: string;
  /** The words of the three choices. */
  readonly labels: Readonly<Record<ColorScheme, string>>;
  readonly colorScheme: ColorScheme;
  readonly onChange: (colorScheme: ColorScheme) => void;
}

const ORDER: readonly ColorScheme[] = ['auto', 'light', 'dark'];

/** Chooses light or dark, or leaves it to the device. The app stores the choice and sets the attribute. */
export function ColorSchemeSwitch({ label, labels, colorScheme, onChange }: ColorSchemeSwitchProps) {
  const options = ORDER.map((value) => ({ value, label: labels[value] }));
  return <SegmentedChoice legend={label} onChange={onChange} options={options} value={colorScheme} />;
}

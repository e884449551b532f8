import type { LocalisedText } from '../define/matrix-definition.ts';

/** The languages every preset speaks. */
export const PRESET_LANGUAGES = ['nb', 'nn', 'en'] as const;

/** One text in the presets' three languages. */
export function inThree(nb: string, nn: string, en: string): LocalisedText {
  return { nb, nn, en };
}

import { contrastRatio } from '../colour/contrast-ratio.ts';

/** Black or white text, whichever reads better on a background: always at least 4.58, where WCAG 2.2 asks for 4.5. */
export function readableOn(background: string): '#000000' | '#ffffff' {
  return contrastRatio('#000', background) >= contrastRatio('#fff', background) ? '#000000' : '#ffffff';
}

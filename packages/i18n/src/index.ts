export type { ErrorText } from './areas/errors/nb.ts';
export { loadTexts } from './texts/load-texts.ts';
export { TEXT_LOADERS, type TextArea, type TextAreas } from './texts/text-areas.ts';

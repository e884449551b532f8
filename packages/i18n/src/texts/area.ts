import type { Locale } from '@vern/domain/locale';

type Area<Texts> = (locale: Locale) => Promise<{ readonly texts: Texts }>;

/** Where the words of an area are in each language. Bokmål is the shape: another language has all of its texts, and no other. */
export const area = <Texts>(load: Area<Texts>): Area<Texts> => load;

const FIRST = [
  'Glitre',
  'Trolle',
  'Måke',
  'Huldre',
  'Tusse',
  'Sølv',
  'Revne',
  'Lyng',
  'Blåbær',
  'Kråke',
  'Sommer',
  'Vinter',
  'Stjerne',
  'Tåke',
] as const;
const LAST = ['vik', 'dalen', 'åsen', 'neset', 'haugen', 'lia', 'bakken', 'stranda', 'marka', 'tunet'] as const;

/** 140 made-up places, each once; neighbours in the list share no part, so that lists on screen look alive. */
export const PLACE_NAMES: readonly string[] = Array.from(
  { length: FIRST.length * LAST.length },
  (_, index) =>
    `${FIRST[index % FIRST.length]}${LAST[((index % FIRST.length) + Math.floor(index / FIRST.length)) % LAST.length]}`,
);

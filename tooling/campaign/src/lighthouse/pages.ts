/** The pages that are measured: those that somebody needs in a hurry. */
export const PAGES = [
  { name: 'report', path: '/meld' },
  { name: 'home', path: '/' },
  { name: 'help', path: '/hjelp' },
] as const;

/** An employee of the demo, with reports and messages of her own. */
export const VISITOR = 'Ida Blåklokke';

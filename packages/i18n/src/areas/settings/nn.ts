import type { Texts } from './nb.ts';

/** Language, appearance, devices, in nynorsk. */
export const texts: Texts = {
  title: 'Innstillingar',
  languageHint: 'Gjeld skjermen og e-post til deg. Det du har skrive, blir ståande.',
  appearanceHint: 'Gjeld berre telefonen eller maskina du bruker no.',
  devices: 'Her er du logga inn',
  devicesHint: 'Avslutt det du ikkje kjenner att.',
  devicesCount: (count) => (count === 1 ? 'Du er logga inn éin stad.' : `Du er logga inn ${count} stader.`),
  thisDevice: 'Her er du no',
  lastSeen: (when) => `Sist bruka ${when}`,
  signedIn: (when) => `Logga inn ${when}`,
  end: 'Avslutt',
  endLabel: (device) => `Avslutt ${device}`,
  rolesTitle: 'Rollene dine',
  noRoles: 'Du har inga rolle akkurat no. Spør leiaren din.',
  deputy: 'stadfortredar',
};

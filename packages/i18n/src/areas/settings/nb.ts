/** Language, appearance, devices. */
export const texts = {
  title: 'Innstillinger',
  languageHint: 'Gjelder skjermen og e-post til deg. Det du har skrevet, blir stående.',
  appearanceHint: 'Gjelder bare telefonen eller maskinen du bruker nå.',
  devices: 'Her er du logget inn',
  devicesHint: 'Avslutt det du ikke kjenner igjen.',
  devicesCount: (count: number) => (count === 1 ? 'Du er logget inn ett sted.' : `Du er logget inn ${count} steder.`),
  thisDevice: 'Her er du nå',
  lastSeen: (when: string) => `Sist brukt ${when}`,
  signedIn: (when: string) => `Logget inn ${when}`,
  end: 'Avslutt',
  endLabel: (device: string) => `Avslutt ${device}`,
  rolesTitle: 'Rollene dine',
  noRoles: 'Du har ingen rolle akkurat nå. Spør lederen din.',
  deputy: 'stedfortreder',
};

/** Texts of the area. */
export type Texts = typeof texts;

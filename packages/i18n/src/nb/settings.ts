/** Language, appearance, devices. */
export const settings = {
  title: 'Innstillinger',
  languageHint: 'Gjelder skjermen og e-post til deg. Det du har skrevet, blir stående.',
  appearanceHint: 'Gjelder denne enheten.',
  devices: 'Her er du logget inn',
  devicesHint: 'Avslutt det du ikke kjenner igjen.',
  devicesCount: (count: number) => (count === 1 ? '1 enhet' : `${count} enheter`),
  thisDevice: 'Denne enheten',
  lastSeen: (when: string) => `Sist brukt ${when}`,
  signedIn: (when: string) => `Logget inn ${when}`,
  end: 'Avslutt',
  endLabel: (device: string) => `Avslutt ${device}`,
  ended: (device: string) => `${device} er logget ut`,
  rolesTitle: 'Rollene dine',
  noRoles: 'Du har ingen rolle akkurat nå. Spør lederen din.',
  deputy: 'vikar',
};

/** Texts of the area. */
export type SettingsTexts = typeof settings;

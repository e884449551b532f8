import type { Texts } from './nb.ts';

/** Language, appearance, devices, in English. */
export const texts: Texts = {
  title: 'Settings',
  languageHint: 'Applies to the screen and to e-mail to you. What you have written stays as it is.',
  appearanceHint: 'Applies only to the phone or computer you are using now.',
  devices: 'Where you are signed in',
  devicesHint: 'Sign out of anything you do not recognise.',
  devicesCount: (count) => (count === 1 ? 'You are signed in in one place.' : `You are signed in in ${count} places.`),
  thisDevice: 'You are here',
  lastSeen: (when) => `Last used ${when}`,
  signedIn: (when) => `Signed in ${when}`,
  end: 'Sign out',
  endLabel: (device) => `Sign out of ${device}`,
  rolesTitle: 'Your roles',
  noRoles: 'You do not have a role right now. Ask your manager.',
  deputy: 'deputy',
};

import type { SettingsTexts } from '../nb/settings.ts';

/** Language, appearance, devices, in English. */
export const settings: SettingsTexts = {
  title: 'Settings',
  languageHint: 'For the screen and for e-mail to you. What you have written stays.',
  appearanceHint: 'Only for the phone or computer you are using now.',
  devices: 'Where you are signed in',
  devicesHint: 'End what you do not recognise.',
  devicesCount: (count) => (count === 1 ? 'There is one sign-in.' : `There are ${count} sign-ins.`),
  thisDevice: 'You are here',
  lastSeen: (when) => `Last used ${when}`,
  signedIn: (when) => `Signed in ${when}`,
  end: 'End',
  endLabel: (device) => `End ${device}`,
  ended: (device) => `${device} has been signed out`,
  rolesTitle: 'Your roles',
  noRoles: 'You have no role right now. Ask your leader.',
  deputy: 'deputy',
};

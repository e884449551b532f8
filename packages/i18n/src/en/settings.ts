import type { SettingsTexts } from '../nb/settings.ts';

/** Language, appearance, devices, in English. */
export const settings: SettingsTexts = {
  title: 'Settings',
  languageHint: 'For the screen and for e-mail to you. What you have written stays.',
  appearanceHint: 'For this device.',
  devices: 'Where you are signed in',
  devicesHint: 'End what you do not recognise.',
  devicesCount: (count) => (count === 1 ? '1 device' : `${count} devices`),
  thisDevice: 'This device',
  lastSeen: (when) => `Last used ${when}`,
  signedIn: (when) => `Signed in ${when}`,
  end: 'End',
  endLabel: (device) => `End ${device}`,
  ended: (device) => `${device} has been signed out`,
  rolesTitle: 'Your roles',
  noRoles: 'You have no role right now. Ask your leader.',
  deputy: 'deputy',
};

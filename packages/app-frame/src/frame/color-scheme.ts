import type { ColorScheme } from '@vern/ui/color-scheme-switch';

const KEY = 'vern.color-scheme';

/** Light, dark or as the device is set, as chosen here before. */
export function keptColorScheme(): ColorScheme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** Put the choice in force and remember it on this device. */
export function applyColorScheme(scheme: ColorScheme): void {
  document.documentElement.dataset['colorScheme'] = scheme;
  localStorage.setItem(KEY, scheme);
}

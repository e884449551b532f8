/** The help that stands where a page could not be fetched; kept on the device, so that it is there without a network. */
export function loadOfflineHelp() {
  return import('./offline-help.tsx');
}

import { IS_BUILT } from '../env.ts';

/** Keep the help on this device, once the page has what it needs itself. Where it is not possible, nothing is missing online. */
export function registerWorker(): void {
  if (!IS_BUILT || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}

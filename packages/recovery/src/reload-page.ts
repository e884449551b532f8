const KEY = 'vern.renewed-at';

/** Longer than a page takes to load: whoever comes here again sooner was not helped by it. */
const NOT_AGAIN_WITHIN_MS = 60_000;

/** Whether the page may reload itself: not when it has just done so, which would go on for ever. */
export function mayRenew(store: Pick<Storage, 'getItem'>, now: number): boolean {
  const last = Number(store.getItem(KEY) ?? Number.NaN);
  return !(now - last < NOT_AGAIN_WITHIN_MS);
}

/** Note that the page reloads itself now. */
export function noteRenewal(store: Pick<Storage, 'setItem'>, now: number): void {
  store.setItem(KEY, String(now));
}

/**
 * Reload the page if the server has it; else leave what is in sight, which has the numbers to call.
 *
 * @returns Whether the page is on its way.
 */
export async function reloadPage(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (ok) location.reload();
    return ok;
  } catch {
    return false;
  }
}

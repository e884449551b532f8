/** How far the server's clock is ahead of this device's, in milliseconds, as the last answer told. */
let aheadMs = 0;

/** Take note of the `Date` header of an answer; anything unreadable is ignored. */
export function noteServerDate(header: string | null): void {
  const at = Date.parse(header ?? '');
  if (!Number.isNaN(at)) aheadMs = at - Date.now();
}

/** What the server's clock says now: a phone that runs five minutes fast must not report from the future. */
export function serverNow(): Date {
  return new Date(Date.now() + aheadMs);
}

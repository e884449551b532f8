/** Features that call home or wait for a person. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Only this machine can be reached: a page that loads anything from outside fails its test instead of passing by luck. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]';

/** Glyphs without hinting are the same on every machine. */
const SAME_GLYPHS = '--font-render-hinting=none';

/**
 * Arguments for every start of Chromium in tests.
 *
 * @param options.asRoot - Chromium refuses to run its sandbox as root, so root goes without.
 */
export function chromiumArgs(options: { readonly asRoot: boolean }): readonly string[] {
  return [...QUIET, LOOPBACK_ONLY, SAME_GLYPHS, ...(options.asRoot ? ['--no-sandbox'] : [])];
}

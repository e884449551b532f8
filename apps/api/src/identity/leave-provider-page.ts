import { escapeHtml } from '../http/escape-html.ts';

/** What is seen for a moment on the way to the provider, and can be gone on from by hand. */
export function leaveProviderPage(url: URL): string {
  const href = escapeHtml(url.href);
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Vern – logger ut</title></head>
<body>
<p>Du er logget ut av Vern. <a href="${href}">Gå videre for å logge ut av innloggingstjenesten også.</a></p>
<p lang="nn">Du er logga ut av Vern. <a href="${href}">Gå vidare for å logge ut av innloggingstenesta òg.</a></p>
<p lang="en">You are signed out of Vern. <a href="${href}">Go on to sign out of the sign-in service as well.</a></p>
</body>
</html>`;
}

import { LOCALES, type Locale } from '@vern/domain/locale';
import { LAST_RESORT } from '@vern/i18n/last-resort';
import type { ErrorRequestHandler, Request } from 'express';
import type { Logger } from '../observability/logger.ts';
import { contentPolicy } from './security-headers.ts';

const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}main{max-width:42rem;margin:2rem auto;padding:0 1rem}' +
  'a{display:inline-block;padding:.75rem 0}';

/** The page of somebody whom nothing else could be shown: what to do, and whom to call. In the browser's language. */
export function lastPage(locale: Locale): string {
  const { title, text, reload, acuteTitle, numbers } = LAST_RESORT[locale];
  const calls = numbers.map(({ who, dial, shown }) => `<li><a href="tel:${dial}">${who} ${shown}</a></li>`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Vern</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${reload}</a></p>
<h2>${acuteTitle}</h2>
<ul>${calls}</ul>
</main>
</body>
</html>`;
}

/**
 * The end of the way in for whatever was thrown: a page for whoever looks at one, a bare word for a program. Nothing of
 * what went wrong leaves the server.
 */
export function lastResort(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) logger.error({ err: error, requestId: request.id }, 'a request could not be answered');
    if (response.headersSent) return next(error);
    // Headers of the answer that did not come, such as how long it may be kept.
    for (const name of ['cache-control', 'content-encoding', 'etag', 'last-modified']) response.removeHeader(name);
    response.status(status).setHeader('cache-control', 'no-store');
    if (!isNavigation(request)) return response.type('text').send(status === 404 ? 'Not found' : 'Not answered');
    const html = lastPage(localeOf(request));
    return contentPolicy(html)(request, response, () => response.type('html').send(html));
  };
}

function statusOf(error: unknown): number {
  const status = (error as { readonly status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

/** Browsers say so; an older one says at least that it wants a page. */
export function isNavigation(request: Request): boolean {
  const mode = request.headers['sec-fetch-mode'];
  return mode ? mode === 'navigate' : request.accepts(['text', 'html']) === 'html';
}

/** The first of the browser's languages that we speak; `no` is bokmål, and so is everything else. */
export function localeOf(request: { acceptsLanguages(...languages: string[]): string | false }): Locale {
  const wished = request.acceptsLanguages('nb', 'no', ...LOCALES.filter((locale) => locale !== 'nb'));
  return LOCALES.find((locale) => locale === wished) ?? 'nb';
}

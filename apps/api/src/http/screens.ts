import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { contentPolicy, withoutPageHeaders } from './security-headers.ts';

const YEAR_S = 31_536_000;

/** Brotli where it is read, else gzip, both made by the build. */
const ENCODINGS = { enableBrotli: true, orderPreference: ['br', 'gzip'], index: false as const };

/** The built apps: hashed files for ever, the page itself never from a cache, and every path of an app is its page. */
export function screenRoutes(folders: { readonly web: string; readonly admin: string }): Router {
  const routes = Router();
  routes.use(readablePath);
  routes.use('/admin', app(folders.admin));
  routes.use('/', app(folders.web));
  return routes;
}

/** An address that is no text at all is answered like everything else that cannot be. */
const readablePath: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path);
    next();
  } catch {
    next(Object.assign(new URIError('The address cannot be read'), { status: 400 }));
  }
};

function app(folder: string): Router {
  const routes = Router();
  routes.use(
    '/assets',
    expressStaticGzip(join(folder, 'assets'), {
      ...ENCODINGS,
      serveStatic: { maxAge: YEAR_S * 1_000, immutable: true, fallthrough: false, setHeaders: barePart },
    }),
  );
  // The page is asked for by any path but its own name, under which the service worker fetches it to keep.
  routes.get('/index.html', pageOf(folder));
  routes.use(expressStaticGzip(folder, { ...ENCODINGS, serveStatic: { cacheControl: false } }));
  routes.get('/{*path}', pageOf(folder));
  return routes;
}

/** What a page is put together of; a picture may be opened as a page, and a worker has the policy that it came with. */
const PART = /\.(js|css|woff2)(\.br|\.gz)?$/;

/** Many small files make up a page: what their answers say beside the file is a good part of a first visit. */
function barePart(response: ServerResponse, file: string): void {
  if (PART.test(file)) withoutPageHeaders(response);
}

/** The page of an app, with the policy that lets in the pieces that the build wrote into it, and nothing else. */
function pageOf(folder: string): Router {
  const page = Router();
  page.use(contentPolicy(readPage(folder)));
  page.use((request, response, next) => {
    request.url = '/index.html';
    response.setHeader('cache-control', 'no-store');
    next();
  });
  page.use(expressStaticGzip(folder, { ...ENCODINGS, serveStatic: { cacheControl: false, fallthrough: false } }));
  return page;
}

/** The page as it was built; nothing where an app was not built, as in tests of the API. */
function readPage(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return '';
  }
}

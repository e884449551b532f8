import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR_S = 31_536_000;

/** The built apps: hashed files for ever, the page itself never from a cache, and every path of an app is its page. */
export function screenRoutes(folders: { readonly web: string; readonly admin: string }): Router {
  const routes = Router();
  routes.use('/admin', app(folders.admin));
  routes.use('/', app(folders.web));
  return routes;
}

function app(folder: string): Router {
  const routes = Router();
  routes.use(
    '/assets',
    express.static(join(folder, 'assets'), { maxAge: YEAR_S * 1_000, immutable: true, fallthrough: false }),
  );
  routes.use(express.static(folder, { index: false, cacheControl: false }));
  routes.get('/{*path}', (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.sendFile('index.html', { root: folder });
  });
  return routes;
}

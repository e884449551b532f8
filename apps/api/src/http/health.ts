import { Router } from 'express';

/** `/health`: the process answers. `/ready`: it can do its work, and is not on its way down. */
export function healthRoutes(isReady: () => Promise<boolean>): Router {
  const routes = Router();
  routes.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/ready', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not_ready' });
  });
  return routes;
}

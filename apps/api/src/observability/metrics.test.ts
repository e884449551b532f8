import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createMetrics, serveMetrics } from './metrics.ts';

describe('serveMetrics', () => {
  it('serves the measurements on a port of their own, inside this machine, and nothing else', async () => {
    const metrics = createMetrics();
    metrics.requests.observe({ route: 'trpc/incident.submit', status: '200' }, 0.01);
    const server = serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    const { address, port } = server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toContain('vern_http_request_seconds_count{route="trpc/incident.submit",status="200"} 1');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    await new Promise((resolve) => server.close(resolve));
  });
});

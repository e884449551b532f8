import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured: how many, how fast, with what outcome. Labels are route names and codes, never ids. */
export type Metrics = {
  readonly registry: Registry;
  readonly requests: Histogram<'route' | 'status'>;
  readonly deliveries: Counter<'topic' | 'outcome'>;
  readonly auditRefused: Gauge;
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'vern_http_request_seconds',
      help: 'Time from a request to its answer, by procedure or path.',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
    deliveries: new Counter({
      name: 'vern_deliveries_total',
      help: 'Messages handed on, by topic and outcome.',
      labelNames: ['topic', 'outcome'],
      registers: [registry],
    }),
    auditRefused: new Gauge({
      name: 'vern_audit_refused',
      help: '1 while the sealer signs nothing because the audit is not the one it signed before. Somebody must look.',
      registers: [registry],
    }),
  };
}

/** Where the metrics are served, apart from everything else. */
export type MetricsAddress = { readonly host: string; readonly port: number };

/** Serve the metrics on an address of their own, that nothing outside the network reaches. */
export function serveMetrics({ registry }: Metrics, { host, port }: MetricsAddress): Server {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  return server.listen(port, host);
}

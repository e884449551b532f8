import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { closedLoop } from './closed-loop.ts';
import { send } from './send.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server on loopback that keeps what it was sent and answers with a status. */
async function listening(status: (n: number) => number) {
  const bodies: string[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    response.writeHead(status(bodies.length)).end('answer');
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
}

const SHARED_HEADERS = { 'content-type': 'text/plain' };
const numbered = (n: number) => ({ method: 'POST', path: '/', headers: SHARED_HEADERS, body: `report ${n}` }) as const;
const BRIEFLY = { connections: 2, seconds: 1 };

describe('closedLoop', () => {
  it('sends another request every time and counts the answers', async () => {
    const { url, bodies } = await listening(() => 200);
    const { perSecond, p50, p99 } = await closedLoop({ url, request: numbered }, BRIEFLY);
    expect(perSecond).toBeGreaterThan(1);
    expect(p99).toBeGreaterThanOrEqual(p50);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.length).toBeGreaterThan(1);
  });

  it('leaves the headers it is given alone: another server may be sent them next, with another body', async () => {
    const { url } = await listening(() => 200);
    await closedLoop({ url, request: numbered }, BRIEFLY);
    expect(SHARED_HEADERS).toEqual({ 'content-type': 'text/plain' });
  });

  it('fails when a single answer is a refusal', async () => {
    const { url } = await listening((n) => (n === 3 ? 429 : 200));
    await expect(closedLoop({ url, request: numbered }, BRIEFLY)).rejects.toThrow('1 of');
  });
});

describe('send', () => {
  it('gives the body of a success', async () => {
    const { url, bodies } = await listening(() => 200);
    expect(await send({ url, request: numbered }, 7)).toBe('answer');
    expect(bodies).toEqual(['report 7']);
  });

  it.each([204, 400, 429, 500])('fails at %i', async (status) => {
    const { url } = await listening(() => status);
    await expect(send({ url, request: numbered }, 1)).rejects.toThrow(`answered ${status}`);
  });
});

import { type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedAnswers } from './packed-answers.ts';
import { answer } from './trpc-answer.ts';

const LONG = Array.from({ length: 100 }, (_, row) => ({ row, kinds: ['kick'], unitName: 'Blåbærlia skole' }));
const SHORT = LONG.slice(0, 3);
const textOf = (data: unknown) => JSON.stringify({ result: { data } });

let port = 0;
let close: () => void;

beforeAll(async () => {
  const server = express()
    .use('/trpc', packedAnswers())
    .use('/trpc', (request, response) => answer(response, request.path.includes('short') ? SHORT : LONG))
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
  close = () => server.close();
});
afterAll(() => close());

/** As it came over the wire: `fetch` would open what is packed. */
async function ask(path: string, accepted: string, method = 'GET') {
  const received = await new Promise<IncomingMessage>((resolve) => {
    send({ port, path, method, headers: { 'accept-encoding': accepted } }, resolve).end();
  });
  const parts: Buffer[] = [];
  for await (const part of received) parts.push(part as Buffer);
  return { headers: received.headers, body: Buffer.concat(parts) };
}

describe('packedAnswers', () => {
  it.each([
    ['br', 'gzip, deflate, br, zstd', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', 'gzip, deflate', (body: Buffer) => gunzipSync(body)],
  ])('sends a long list as %s to whoever reads “%s”, whole and kept by nobody', async (encoding, accepted, unpack) => {
    const { headers, body } = await ask('/trpc/incident.mine', accepted);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('application/json');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(body.length).toBeLessThan(textOf(LONG).length / 4);
    expect(unpack(body).toString()).toBe(textOf(LONG));
  });

  it.each([
    ['what is short', '/trpc/short', 'br', 'GET', SHORT],
    ['what nobody asked to have packed', '/trpc/incident.mine', 'identity', 'GET', LONG],
    ['a whole case', '/trpc/incident.open', 'br', 'GET', LONG],
    ['the answer to a step or to a name that was searched for', '/trpc/incident.submit', 'br', 'POST', LONG],
  ])('leaves %s as it is, with its length', async (_, path, accepted, method, data) => {
    const { headers, body } = await ask(path, accepted, method);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(textOf(data));
    expect(Number(headers['content-length'])).toBe(body.length);
  });
});

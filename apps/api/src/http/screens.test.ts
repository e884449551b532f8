import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../observability/logger.ts';
import { lastResort } from './last-page.ts';
import { screenRoutes } from './screens.ts';
import { securityHeaders } from './security-headers.ts';

const SCRIPT = "console.log('Blåbær');\n".repeat(100);
const EARLY = "document.documentElement.lang='nn'";
const PAGE = `<!doctype html><style>main{}</style><script>${EARLY}</script><script type="module" src="/assets/a-1.js"></script>`;

let folder = '';
let url = '';
let close: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vern-screens-'));
  for (const app of ['web', 'admin']) {
    await mkdir(join(folder, app, 'assets'), { recursive: true });
    await writeFile(join(folder, app, 'index.html'), PAGE);
    await writeFile(join(folder, app, 'assets', 'a-1.js'), SCRIPT);
    await writeFile(join(folder, app, 'assets', 'a-1.js.br'), brotliCompressSync(SCRIPT));
    await writeFile(join(folder, app, 'assets', 'a-1.js.gz'), gzipSync(SCRIPT));
    await writeFile(join(folder, app, 'assets', 'b-1.svg'), '<svg/>');
    await writeFile(join(folder, app, 'sw.js'), SCRIPT);
    await writeFile(join(folder, app, 'vern.svg'), '<svg/>');
  }
  const server = express()
    .use(securityHeaders({ isSecure: false }))
    .get('/broken', () => {
      throw new TypeError('what nobody may read');
    })
    .use(screenRoutes({ web: join(folder, 'web'), admin: join(folder, 'admin') }))
    .use(lastResort(createLogger('silent')))
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});
afterAll(async () => {
  close();
  await rm(folder, { recursive: true, force: true });
});

/** As it came over the wire: `fetch` would open what is packed. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await new Promise<IncomingMessage>((resolve) => get(url + path, { headers }, resolve));
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
}

const NAVIGATION = { 'sec-fetch-mode': 'navigate', accept: 'text/html' };

describe('a part of an app', () => {
  it.each([
    ['br', 'gzip, deflate, br, zstd', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', 'gzip, deflate', (body: Buffer) => gunzipSync(body)],
    ['gzip', 'br;q=0, gzip', (body: Buffer) => gunzipSync(body)],
    [undefined, 'identity', (body: Buffer) => body],
    [undefined, '', (body: Buffer) => body],
  ])('is sent as %s to a browser that reads “%s”', async (encoding, accepted, unpack) => {
    const { status, headers, body } = await ask('/assets/a-1.js', { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('is kept for a year, and told apart by what is in it and how it is packed', async () => {
    const [packed, plain] = await Promise.all([
      ask('/assets/a-1.js', { 'accept-encoding': 'br' }),
      ask('/assets/a-1.js'),
    ]);
    expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await ask('/assets/a-1.js', { 'accept-encoding': 'br', 'if-none-match': packed.headers.etag! });
    expect(again.status).toBe(304);
  });

  it.each(['br', 'gzip', 'identity'])('says nothing that only a page has to say, sent as %s', async (accepted) => {
    const { headers } = await ask('/assets/a-1.js', { 'accept-encoding': accepted });
    const ofTheFile = ['content-type', 'content-length', 'content-encoding', 'cache-control', 'etag', 'last-modified'];
    const ofTheConnection = ['date', 'connection', 'keep-alive', 'accept-ranges', 'vary'];
    const others = Object.keys(headers).filter((name) => ![...ofTheFile, ...ofTheConnection].includes(name));
    expect(others.sort()).toEqual(['cross-origin-resource-policy', 'x-content-type-options']);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/assets/b-1.svg', '/sw.js', '/assets/a-0.js'])(
    'that may be opened as a page, is a worker, or is not there, keeps the policy: %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    },
  );

  it('that is gone is not found, in a word, and not kept', async () => {
    const { status, headers, body } = await ask('/assets/a-0.js', { 'accept-encoding': 'br', accept: '*/*' });
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(headers['cache-control']).toBe('no-store');
    expect(body.toString()).toBe('Not found');
  });
});

describe('the page of an app', () => {
  it.each(['/', '/saker/1', '/index.html', '/admin/', '/admin/personer'])(
    'answers %s, and is not kept',
    async (path) => {
      const { status, headers, body } = await ask(path, NAVIGATION);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.toString()).toBe(PAGE);
    },
  );

  it('lets in the script and the style that the build wrote into it, and nothing else inline', async () => {
    const policy = (await ask('/', NAVIGATION)).headers['content-security-policy'] as string;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src 'self' ${hash(EARLY)};`);
    expect(policy).toContain(`style-src 'self' ${hash('main{}')};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('is not what a file of the app that is no page is answered with', async () => {
    expect((await ask('/vern.svg')).headers['content-security-policy']).toContain("script-src 'self';");
  });
});

describe('what could not be answered', () => {
  it.each([
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb', 'Vi fikk ikke vist siden'],
    ['no', 'nb', 'Vi fikk ikke vist siden'],
    ['nn-NO,nn;q=0.9', 'nn', 'Vi fekk ikkje vist sida'],
    ['en-US,en;q=0.9,nb;q=0.1', 'en', 'This page could not be shown'],
    ['de', 'nb', 'Vi fikk ikke vist siden'],
  ])(
    'is said to a reader of “%s” in %s, with the numbers to call and nothing of the fault',
    async (wish, lang, title) => {
      const { status, headers, body } = await ask('/broken', { ...NAVIGATION, 'accept-language': wish });
      expect(status).toBe(500);
      expect(headers['cache-control']).toBe('no-store');
      const html = body.toString();
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain('href="tel:112"');
      expect(html).not.toMatch(/nobody may read|TypeError|\bat \//);
    },
  );

  it('is a word to a program, and says nothing of the fault either', async () => {
    const { status, body } = await ask('/broken', { accept: '*/*', 'sec-fetch-mode': 'cors' });
    expect([status, body.toString()]).toEqual([500, 'Not answered']);
  });

  it('may be an address that is no text', async () => {
    const { status, body } = await ask('/%E0%A4%A', { ...NAVIGATION, 'accept-language': 'nb' });
    expect(status).toBe(400);
    expect(body.toString()).toContain('Vi fikk ikke vist siden');
  });
});

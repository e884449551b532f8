import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

describe('launchBrowser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => browser?.close());

  it('draws letters, also the Norwegian ones, on a machine without fonts', async () => {
    const page = await browser.newPage({ viewport: { width: 200, height: 60 } });
    const shot = async (text: string) => {
      await page.setContent(`<p style="font: 24px sans-serif">${text}</p>`);
      return (await page.screenshot()).toString('base64');
    };
    const [blank, ae, oe] = [await shot(''), await shot('æ'), await shot('ø')];
    expect(new Set([blank, ae, oe]).size).toBe(3);
    await page.close();
  });

  it('reaches a server on this machine', async () => {
    const server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await page.textContent('body')).toBe('here');
    await page.close();
    server.close();
  });

  it('reaches nothing outside this machine, by rule and not for want of a network', async () => {
    const page = await browser.newPage();
    await expect(page.goto('http://vern.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });
});

import { launchBrowser } from '@vern/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { signIn } from './sign-in.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { switchLanguage } from './switch-language.ts';
import { type Words, wordsOf } from './words.ts';

/** The least wide phone that Vern is made for. */
export const PHONE = { width: 360, height: 740 };

type Opened = {
  readonly page: Page;
  /** What the browser complained of, and errors that were thrown in it. */
  readonly complaints: readonly string[];
};

/** One server and one browser, for every journey. */
export type World = {
  /** Of the server, without a slash at the end. */
  readonly url: () => string;
  /** A page in a browser of its own, on a phone unless told otherwise. */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Opened>;
  /** A page in which somebody has signed in and chosen a language, with its words. */
  readonly openAs: (name: string, locale: 'nb' | 'nn', to?: string) => Promise<Opened & { readonly words: Words }>;
};

/** Starts both before the first journey, and stops them after the last. */
export function startWorld(): World {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const openPage: World['openPage'] = async (options = {}) => {
    // Without motion: axe takes a colour on its way for the colour it is.
    const look = { viewport: PHONE, reducedMotion: 'reduce' } as const;
    const context = await browser.newContext({ ...look, locale: 'en-US', timezoneId: 'Europe/Oslo', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return { page, complaints };
  };
  return {
    url: () => server.url,
    openPage,
    openAs: async (name, locale, to) => {
      const words = await wordsOf(locale);
      const opened = await openPage();
      await signIn(opened.page, server.url, name, to);
      await switchLanguage(opened.page, locale);
      return { ...opened, words };
    },
  };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { firstPage } from './first-page.ts';

const TOKENS = fileURLToPath(new URL('./tokens.css', import.meta.resolve('@vern/ui/theme.css')));

/** Draws the app's page before the app is there. @param product - What the app is called at the top of its pages. */
export function firstPagePlugin(product: string): Plugin {
  return {
    name: 'vern-first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => firstPage(html, product, readFileSync(TOKENS, 'utf8')),
    },
  };
}

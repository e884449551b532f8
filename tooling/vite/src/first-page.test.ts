import { describe, expect, it } from 'vitest';
import { firstPage } from './first-page.ts';

const HTML = `<html><head>
    <link rel="stylesheet" href="/assets/kit-1.css" />
    <script type="module" src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body></html>`;

const NAMES = [
  'neutral-background-tinted',
  'neutral-surface-default',
  'neutral-border-subtle',
  'neutral-surface-hover',
  'neutral-text-default',
  'ink-text-default',
];
const scheme = (name: string, colour: string) =>
  `[data-color-scheme="${name}"] {\n${NAMES.map((each) => `  --ds-color-${each}: ${colour};`).join('\n')}\n}\n`;
const TOKENS = scheme('light', '#fefefe') + scheme('dark', '#010101');

describe('firstPage', () => {
  it('shows the head of the app before any sheet is there, and fetches the sheets in their order', () => {
    const page = firstPage(HTML, 'Vern konsoll', TOKENS);
    expect(page.indexOf('Vern konsoll')).toBeLessThan(page.indexOf('/assets/kit-1.css'));
    expect(page.indexOf('/assets/kit-1.css')).toBeLessThan(page.indexOf('/assets/index-1.css'));
    expect(page.match(/rel="stylesheet"/g)).toHaveLength(2);
  });

  it('has the numbers to call and the way on in three languages, without a script', () => {
    const page = firstPage(HTML, 'Vern', TOKENS);
    for (const each of ['href="tel:112"', 'href="tel:113"', 'href="tel:116117"']) expect(page).toContain(each);
    for (const each of ['nb', 'nn', 'en']) expect(page).toContain(`<p lang="${each}">`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('is drawn in the colours of the theme, dark where the device or the person says so', () => {
    const page = firstPage(HTML, 'Vern', TOKENS);
    expect(page).toContain(':root{--paper:#fefefe');
    expect(page).toContain('[data-color-scheme=dark]{--paper:#010101');
    expect(page).toContain('(prefers-color-scheme:dark){[data-color-scheme=auto]{--paper:#010101');
  });

  it('refuses a page without a root, and a theme without a colour it needs', () => {
    expect(() => firstPage('<html></html>', 'Vern', TOKENS)).toThrow(RangeError);
    expect(() => firstPage(HTML, 'Vern', scheme('light', '#fefefe'))).toThrow(RangeError);
  });
});

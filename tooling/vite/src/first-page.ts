import { LOCALES } from '@vern/domain/locale';
import { LAST_RESORT } from '@vern/i18n/last-resort';

/** Colours of the theme that the first page is drawn in, by the name it has for each. */
const COLOURS = {
  paper: 'neutral-background-tinted',
  card: 'neutral-surface-default',
  line: 'neutral-border-subtle',
  gap: 'neutral-surface-hover',
  text: 'neutral-text-default',
  mark: 'ink-text-default',
} as const;

/** A reader who has waited as long as this is told that the app may not come. */
const PATIENCE_S = 10;

const STYLE = `body{margin:0}
.first{min-height:100dvh;background:var(--paper);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
.first-bar{display:flex;align-items:center;height:3.5rem;padding-inline:1rem;background:var(--card);border-bottom:1px solid var(--line);color:var(--mark);font-weight:650}
.first-page{display:grid;gap:.75rem;max-width:42rem;margin-inline:auto;padding:1.25rem 1rem}
.first-line{height:5.5rem;border-radius:.75rem;background:var(--gap)}
.first-late{visibility:hidden;animation:first-late 0s ${PATIENCE_S}s forwards}
.first-late a{display:inline-block;padding:.75rem 0;color:inherit}
@keyframes first-late{to{visibility:visible}}`;

/**
 * The page of an app as it arrives, before any script or sheet: its head and where things will stand, at once; and the
 * way on with the numbers to call for whoever waits in vain, which needs neither script nor sheet.
 *
 * Sheets go behind it: what stands before them in the page is shown while they are fetched.
 *
 * @param html - The page as the build made it, with an empty root.
 * @param product - What the app is called at the top of its pages.
 * @param tokens - The stylesheet of the theme's tokens.
 * @throws {RangeError} When the page has no root, or the theme lacks a colour.
 */
export function firstPage(html: string, product: string, tokens: string): string {
  const root = '<div id="root"></div>';
  if (!html.includes(root)) throw new RangeError('The page has no empty root');
  const sheets = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const bare = sheets.reduce((text, sheet) => text.replace(sheet, ''), html);
  return bare
    .replace('</head>', `  <style>${STYLE}\n${coloursOf(tokens)}</style>\n  </head>`)
    .replace(root, `<div id="root">${body(product)}</div>\n${sheets.join('')}`);
}

function body(product: string): string {
  const lines = '<div class="first-line"></div>'.repeat(3);
  const words = LOCALES.map((locale) => {
    const { text, reload } = LAST_RESORT[locale];
    return `<p lang="${locale}">${text} <a href="">${reload}</a></p>`;
  });
  const { numbers } = LAST_RESORT.nb;
  const calls = numbers.map(({ who, dial, shown }) => `<li><a href="tel:${dial}">${who} ${shown}</a></li>`);
  const late = `<section class="first-late">${words.join('')}<ul>${calls.join('')}</ul></section>`;
  return `<div class="first"><div class="first-bar">${product}</div><div class="first-page">${lines}${late}</div></div>`;
}

/** The same rule as the theme's: as the device is set, unless something else was chosen. */
function coloursOf(tokens: string): string {
  const dark = declarations(tokens, 'dark');
  return [
    `:root{${declarations(tokens, 'light')}}`,
    `[data-color-scheme=dark]{${dark}}`,
    `@media screen and (prefers-color-scheme:dark){[data-color-scheme=auto]{${dark}}}`,
  ].join('\n');
}

function declarations(tokens: string, scheme: 'light' | 'dark'): string {
  const [, block = ''] = new RegExp(`\\[data-color-scheme="${scheme}"\\] \\{([^}]*)\\}`).exec(tokens) ?? [];
  return Object.entries(COLOURS)
    .map(([name, token]) => {
      const [, colour] = new RegExp(`--ds-color-${token}: (#[0-9a-f]+);`).exec(block) ?? [];
      if (!colour) throw new RangeError(`The theme has no ${token} in ${scheme}`);
      return `--${name}:${colour}`;
    })
    .join(';');
}

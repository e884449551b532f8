import type { CarriedOut } from './carry-out.ts';

/** What was done, for whoever asked for it: what to look through now, and how many files it opened. */
export function describeDone(kind: string, { made, opened }: CarriedOut): string {
  return [
    ...made.map((path) => `made    ${path}`),
    ...opened.map((path) => `opened  ${path}`),
    `A ${kind} opens ${opened.length} files, and makes ${made.length} new ones.`,
    'Its texts are marked "To be written." in each language: a release is refused until the marks are gone.',
  ].join('\n');
}

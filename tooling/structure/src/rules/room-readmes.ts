import type { Rule } from '../finding.ts';

/** What a newcomer reads before opening a file. */
const CEILING = 40;

/** Packages that others may install: their READMEs are manuals, and their examples are run. */
const MANUALS: Readonly<Record<string, number>> = {
  'packages/distributions': 60,
  'packages/risk-matrix': 120,
  'packages/incident-statistics': 190,
};

/** What every README of a room answers, besides what it is. */
const HEADINGS = ['## Parts', '## What may be touched', '## Test it'];

/** Every room says what it is, what its parts are, what may be touched and how it is tested, in forty lines. */
export const roomsAreIntroduced: Rule = {
  name: 'rooms-are-introduced',
  check: ({ files, manifests }) =>
    manifests
      .filter(({ folder }) => /^(apps|packages|tooling)\/[^/]+$/.test(folder))
      .flatMap(({ folder }) => {
        const path = `${folder}/README.md`;
        const text = files.get(path);
        if (text === undefined) return [{ path, message: 'is missing: say what this room is, in forty lines.' }];
        const manual = MANUALS[folder];
        const ceiling = manual ?? CEILING;
        const lines = text.trimEnd().split('\n').length;
        return [
          ...(lines > ceiling ? [{ path, message: `has ${lines} lines; it may have ${ceiling}.` }] : []),
          ...(manual === undefined
            ? HEADINGS.filter((heading) => !text.includes(`\n${heading}\n`)).map((heading) => ({
                path,
                message: `lacks "${heading}".`,
              }))
            : []),
        ];
      }),
};

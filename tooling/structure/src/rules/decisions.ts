import { basename } from 'node:path';
import type { Rule } from '../finding.ts';
import type { Tree } from '../tree.ts';

const RECORD = /^docs\/decisions\/(\d{4})-[a-z\d-]+\.md$/;

const TEMPLATE = '0000';

const INDEX = 'docs/decisions/README.md';

/** What the template asks of every record. */
const PARTS = [
  /^- Date: \d{4}-\d{2}-\d{2}$/m,
  /^- Status: \S/m,
  /^## Context$/m,
  /^## Decision$/m,
  /^## Consequences$/m,
];

/** Every decision has a number of its own and the parts of the template, and is in the list by the title it bears. */
export const decisionsAreFound: Rule = {
  name: 'decisions-are-found',
  check: (tree) => {
    const index = tree.files.get(INDEX) ?? '';
    const numbers = recordsOf(tree).map(({ number }) => number);
    return recordsOf(tree).flatMap(({ path, number, text }) => {
      const title = new RegExp(`^# ${number} · (.+)\n`).exec(text)?.[1];
      const faults = [
        numbers.filter((each) => each === number).length > 1 && `has a number that another one has.`,
        title === undefined && `does not begin with "# ${number} · " and what was decided.`,
        !PARTS.every((part) => part.test(text)) && 'lacks a part of the template.',
        title !== undefined && !index.includes(`[${number}](${basename(path)}) ${title}\n`) && `is not in ${INDEX}.`,
      ];
      return faults.filter((fault) => fault !== false).map((message) => ({ path, message }));
    });
  },
};

function recordsOf({ files }: Tree) {
  return [...files].flatMap(([path, text]) => {
    const number = RECORD.exec(path)?.[1];
    return number === undefined || number === TEMPLATE ? [] : [{ path, number, text }];
  });
}

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

/** In force, whole or in part, or not any more. What else is to be known of it follows, with links. */
const STATUS = /^- Status: (accepted\b|replaced by \[)/m;

/**
 * Every decision has a number of its own and the parts of the template, and is in the list by the title it bears, in order under
 * its heading. When one changes another, the statuses of both say so.
 */
export const decisionsAreFound: Rule = {
  name: 'decisions-are-found',
  check: (tree) => {
    const index = tree.files.get(INDEX) ?? '';
    const records = recordsOf(tree);
    const numbers = records.map(({ number }) => number);
    return records.flatMap(({ path, number, text }) => {
      const title = new RegExp(`^# ${number} · (.+)\n`).exec(text)?.[1];
      const faults = [
        numbers.filter((each) => each === number).length > 1 && `has a number that another one has.`,
        title === undefined && `does not begin with "# ${number} · " and what was decided.`,
        !PARTS.every((part) => part.test(text)) && 'lacks a part of the template.',
        !STATUS.test(text) && 'has a status that is neither "accepted" nor "replaced by" another.',
        ...namedInStatus(text).map(
          (other) =>
            !records.some((each) => each.number === other && namedInStatus(each.text).includes(number)) &&
            `names ${other} in its status, which does not name it in its own.`,
        ),
        isOutOfOrder(index, number) && `stands after a higher number in ${INDEX}, under one heading.`,
        title !== undefined && !index.includes(`[${number}](${basename(path)}) ${title}\n`) && `is not in ${INDEX}.`,
      ];
      return faults.filter((fault) => fault !== false).map((message) => ({ path, message }));
    });
  },
};

/** Numbers of the decisions that a status links to. */
function namedInStatus(text: string): string[] {
  const [status = ''] = /^- Status: .*$/m.exec(text) ?? [];
  return [...status.matchAll(/\]\((\d{4})-/g)].map(([, number = '']) => number);
}

function isOutOfOrder(index: string, number: string): boolean {
  const section = index.split(/^## /m).find((part) => part.includes(`- [${number}]`)) ?? '';
  const listed = [...section.matchAll(/^- \[(\d{4})\]/gm)].map(([, each = '']) => each);
  return listed.slice(0, listed.indexOf(number)).some((before) => before > number);
}

function recordsOf({ files }: Tree) {
  return [...files].flatMap(([path, text]) => {
    const number = RECORD.exec(path)?.[1];
    return number === undefined || number === TEMPLATE ? [] : [{ path, number, text }];
  });
}

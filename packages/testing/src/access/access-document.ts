import { REACHES, type Reach, type Role, rolesThat } from '@vern/domain/access';
import { NOUN_EXPECTATIONS } from '../nouns.ts';
import {
  ACTIONS,
  type ActionGroup,
  PARTS,
  type Part,
  RELATIONS,
  REPORT_KINDS,
  REPORTS,
  type Relation,
  type RelationName,
  SEEN_BY,
} from './incident.expectations.ts';
import type { NounExpectations } from './noun-expectations.ts';
import { ON_PLACE } from './organisation.expectations.ts';
import { PEOPLE, type Person, type Who } from './people.ts';

/** The words of the roles in the page's language. */
type RoleWords = Readonly<Record<Role, string>>;

const PLACES: Readonly<Record<(typeof PEOPLE)[Person]['at'], string>> = {
  school: 'the school',
  department: 'a department of the school',
  other_school: 'another school',
  merged_school: 'the school that was merged into it',
  agency: 'the agency',
  division: 'the division',
  municipality: 'the municipality',
};

/** Somebody of the tables in words: `unit manager at the school, as a deputy`. */
function personInWords(who: Who, roles: RoleWords): string {
  if (who === 'leader_elsewhere') return 'a leader in another municipality';
  const person: { role: Role; at: keyof typeof PLACES; from?: string; to?: string; deputyFor?: string } = PEOPLE[who];
  const { role, at, from, to, deputyFor } = person;
  const time = [deputyFor && 'as a deputy', from && 'not yet', to && 'no longer'].filter(Boolean).join(', ');
  return `${roles[role]} at ${PLACES[at]}${time ? ` (${time})` : ''}`;
}

const list = (words: readonly string[]) => (words.length === 0 ? 'nothing' : words.join('; '));

function relationRow(name: RelationName): string {
  const { as, words, why, may, sees }: Relation = RELATIONS[name];
  const does = may.filter((each) => each !== 'open').map((each: ActionGroup) => ACTIONS[each].words);
  const parts = sees.map((each: Part) => PARTS[each]);
  return `| **${as}**: ${words} | ${list(['the facts', ...parts])} | ${list(does)} | ${why} |`;
}

function reportSection(kind: (typeof REPORT_KINDS)[number], roles: RoleWords): string {
  const seen = Object.entries(SEEN_BY[kind]) as [Who, RelationName][];
  const rows = seen.map(([who, relation]) => `| ${personInWords(who, roles)} | ${RELATIONS[relation].as} |`);
  return `### ${REPORTS[kind].words}\n\n| who | sees it as |\n|---|---|\n${rows.join('\n')}\n`;
}

function reachRow(reach: Reach, roles: RoleWords): string {
  const named = rolesThat(reach).map((role) => roles[role]);
  return `| ${named.join(', ')} | ${REACHES[reach]} |`;
}

function nounSection({ noun, of, rows }: NounExpectations, roles: RoleWords): string {
  const lines = Object.entries(rows).map(
    ([what, { allowed }]) => `| ${what} | ${list(allowed.map((who) => personInWords(who, roles)))} |`,
  );
  return `## What is done with a ${noun}\n\nOf ${of}.\n\n| what | for |\n|---|---|\n${lines.join('\n')}\n\n`;
}

/** The page `docs/access.md`: who sees and does what, and why, made from the tables that the tests hold the code against. */
export function accessDocument(roles: RoleWords): string {
  const relations = Object.keys(RELATIONS) as RelationName[];
  const places = Object.entries(ON_PLACE).map(
    ([what, { allowed }]) => `| ${what} | ${list(allowed.map((who) => personInWords(who, roles)))} |`,
  );
  return `# Who sees and does what, and why

Made by \`pnpm --filter @vern/testing docs:access\` from the tables of expectations in \`packages/testing/src/access\`. Do not edit:
a test holds them together. The tables are written by hand and know nothing of the code. The rules in the domain, every
procedure of the API, and the database alone without any of them are each held against them, so what stands here is so.

Whoever is not named does not learn that there is a report: to them it is not found. Nobody sees anything of another
municipality. Every look at a report is written down, and its people can see who has looked.

## What somebody is to a report

| who | sees | may | why |
|---|---|---|---|
${relations.map(relationRow).join('\n')}

## Who that is, report by report

The people below are one of each role in a municipality of one agency with two schools. Everybody else there, and everybody
whose role is over or has not begun, sees none of it.

${REPORT_KINDS.map((kind) => reportSection(kind, roles)).join('\n')}
## What is asked of a place

No report is opened by these, and nobody is named but where it says so.

| what | for |
|---|---|
${places.join('\n')}

${NOUN_EXPECTATIONS.map((noun) => nounSection(noun, roles)).join('')}## How far roles reach

A role opens nothing by itself: it says how far somebody reaches from the place where they hold it, and the tables above what
follows. The database reads the same reaches from the table \`role_reach\`.

| roles | reach |
|---|---|
${(Object.keys(REACHES) as Reach[]).map((reach) => reachRow(reach, roles)).join('\n')}
`;
}

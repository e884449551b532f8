import { describe, expect, it } from 'vitest';
import { ENGINES, openTestDatabase } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import type { Connection } from '../engine/connection.ts';
import { describeDifferences } from './access-differences.ts';
import { type AccessStatement, readAccessFiles } from './access-files.ts';
import { accessMigration } from './access-migration.ts';
import { compareAccess } from './compare-access.ts';

/** The files with one change, as somebody would make it by hand. */
type Change = (statements: readonly AccessStatement[]) => readonly AccessStatement[];

const changed =
  (find: RegExp, replace: string): Change =>
  (statements) =>
    statements.map((each) => ({ ...each, text: each.text.replace(find, replace) }));
const without =
  (thing: string): Change =>
  (statements) =>
    statements.filter(({ makes, text }) => makes !== thing && text !== thing);
const withMore =
  (file: string, ...texts: readonly string[]): Change =>
  (statements) => [
    ...statements,
    ...texts.map((text, nth) => ({
      file,
      line: nth + 1,
      text,
      comment: '',
      makes: /^create function (\w+)/.exec(text)?.[1]?.replace(/^/, 'function ') ?? null,
    })),
  ];

const CHANGES: readonly [what: string, change: Change, place: string, words: RegExp][] = [
  [
    'a line in a function',
    changed(/perform vern_keep\(of_incident\);/, 'perform vern_keep(null);'),
    'functions/vern_preserve.sql:14',
    /this file says: +perform vern_keep\(null\);\n +the migrations say: +perform vern_keep\(of_incident\);/,
  ],
  [
    'what a function promises, of one that policies go by',
    changed(
      /create function vern_steered_nodes\(\) returns uuid\[\] language sql stable/,
      'create function vern_steered_nodes() returns uuid[] language sql volatile',
    ),
    'functions/vern_steered_nodes.sql:2',
    /function vern_steered_nodes/,
  ],
  [
    'another argument of a function that functions and policies go by',
    changed(
      /vern_is_of_now\(at_instant timestamptz, entry uuid\)/,
      'vern_is_of_now(at_instant timestamptz, entry uuid, slack interval default null)',
    ),
    'functions/vern_is_of_now.sql:3',
    /function vern_is_of_now/,
  ],
  [
    'a policy less',
    without('policy read_own on person'),
    'tables/person.sql',
    /lacks what the migrations make: policy read_own/,
  ],
  [
    'a condition in a policy',
    changed(/with check \(series_id is null\)/, 'with check (true)'),
    'tables/incident.sql:',
    /policy joins_no_series_by_itself on incident/,
  ],
  [
    'a trigger less',
    without('trigger measure_stands on measure'),
    'tables/measure.sql',
    /lacks what the migrations make: trigger measure_stands/,
  ],
  [
    'rights to a column more, and to a table less',
    changed(
      /^grant select, update \(locale\) on person to vern_app$/,
      'grant update (locale, name) on person to vern_app',
    ),
    'tables/person.sql:',
    /says what no migration makes: grant update \(name\) on person to vern_app/,
  ],
  [
    'a table that is not held to its policies',
    without('alter table notice force row level security'),
    'tables/notice.sql',
    /this file says: +enabled\n +the migrations say: +enabled, forced/,
  ],
  [
    'a function more, of another owner',
    withMore(
      'functions/vern_try.sql',
      'create function vern_try() returns integer language sql security definer as $$ select 1; $$',
      'alter function vern_try owner to vern_lookup',
      'revoke all on function vern_try from public',
      'grant execute on function vern_try to vern_app',
    ),
    'functions/vern_try.sql:1',
    /says what no migration makes: function vern_try/,
  ],
  ['a function less', without('function vern_urgency'), 'functions/vern_urgency.sql', /lacks what the migrations make/],
];

const told = async (connection: Connection, statements: readonly AccessStatement[]) =>
  describeDifferences(await compareAccess(connection, statements), statements);

const bringAlong = async (connection: Connection, statements: readonly AccessStatement[]) => {
  const { before, after } = accessMigration(await compareAccess(connection, statements), statements);
  await connection.script([...before, ...after].join('\n'));
};

describe('a change of prisma/access', () => {
  it.each(CHANGES)('%s is told by file and line, and its migration leads to it', async (_, change, place, words) => {
    const test = await openTestDatabase('postgres');
    const connection = connectionOf(test.owner);
    const statements = change(await readAccessFiles());
    const description = await told(connection, statements);
    expect(description).toContain(`packages/db/prisma/access/${place}`);
    expect(description).toMatch(words);
    await bringAlong(connection, statements);
    expect(await told(connection, statements)).toBe('');
    await test.close();
  });

  // Made and tried on the embedded engine, applied on both.
  it.each(ENGINES)('leads there with many others at once, on %s', async (engine) => {
    const test = await openTestDatabase(engine);
    const connection = connectionOf(test.owner);
    const statements = CHANGES.reduce((all, [, change]) => change(all), await readAccessFiles());
    await bringAlong(connection, statements);
    expect(await told(connection, statements)).toBe('');
    await test.close();
  });
});

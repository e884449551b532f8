import { describe, expect, it } from 'vitest';
import { ROLES } from '../../access/index.ts';
import { DEADLINE_SOURCES } from '../../deadline/index.ts';
import type { CodeTable } from '../../locale/index.ts';
import { MEASURE_STATUSES, MEASURE_TYPES } from '../../measure/index.ts';
import { ORG_NODE_TYPES, UNIT_KINDS } from '../../org-tree/index.ts';
import { RETENTION_CLASSES, RETENTION_STATES } from '../../retention/index.ts';
import * as violence from '../../theme/violence/index.ts';
import * as incident from '../index.ts';
import { INCIDENT_RELATIONS } from '../policy/index.ts';
import shipped from './shipped-codes.json' with { type: 'json' };

const isTable = (value: unknown): value is CodeTable =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'codes');

const TABLES: Record<string, CodeTable> = {
  ...Object.fromEntries(
    Object.entries<unknown>({ ...violence, ...incident }).filter((entry): entry is [string, CodeTable] =>
      isTable(entry[1]),
    ),
  ),
  ROLES,
  DEADLINE_SOURCES,
  MEASURE_STATUSES,
  MEASURE_TYPES,
  ORG_NODE_TYPES,
  UNIT_KINDS,
  RETENTION_CLASSES,
  RETENTION_STATES,
  INCIDENT_RELATIONS,
};

describe.each(Object.entries(TABLES))('%s', (name, table) => {
  it('has a word for every code, and no word for two', () => {
    const words = table.codes.map((code) => table.entries[code]!.label);
    expect(words.filter((word) => !word.trim())).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('still holds every code it ever shipped', () => {
    expect((shipped as Record<string, string[]>)[name], 'a new table is listed in shipped-codes.json').toBeDefined();
    expect(table.codes).toEqual(expect.arrayContaining((shipped as Record<string, string[]>)[name]!));
  });
});

describe('the names of the tables', () => {
  it('begin with their noun, and none is given twice', () => {
    const names = Object.values(TABLES).map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z]+\.[a-zA-Z]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('shipped-codes.json', () => {
  it('names no table that is gone', () => expect(Object.keys(TABLES).sort()).toEqual(Object.keys(shipped).sort()));

  it('lists what ships, so that a code can not be taken back unseen', () => {
    for (const [name, table] of Object.entries(TABLES)) {
      expect((shipped as Record<string, string[]>)[name], name).toEqual(expect.arrayContaining([...table.codes]));
    }
  });
});

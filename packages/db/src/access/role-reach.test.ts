import { describe, expect, it } from 'vitest';
import { reachMigration } from './role-reach.ts';

const leader = { reach: 'handles', role: 'unit_leader' };
const director = { reach: 'handles', role: 'agency_director' };

describe('reachMigration', () => {
  it('says nothing where the database and the domain agree', () => {
    expect(reachMigration([leader, director], [director, leader])).toEqual([]);
  });

  it('adds what is lacking and takes away what is said no more, as the one role that may', () => {
    expect(reachMigration([leader], [director])).toEqual([
      '-- How far roles reach, as `ROLES` in packages/domain says.',
      'set role vern_transfer;',
      "delete from role_reach where reach = 'handles' and role = 'unit_leader';",
      "insert into role_reach (reach, role) values\n  ('handles', 'agency_director');",
      'reset role;',
    ]);
  });
});

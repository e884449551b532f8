import { element, inside, property } from './edits/edit.ts';
import type { Plan } from './plan.ts';

/**
 * A role that can be held at a unit and works there: how far it reaches is a word in its row.
 *
 * @throws {RangeError} For a name that is not in snake_case.
 */
export function newRole(name: string): Plan {
  if (!/^[a-z]+(_[a-z]+)*$/.test(name)) throw new RangeError(`"${name}" is not in snake_case`);
  const words = name.replaceAll('_', ' ');
  const edits = {
    'packages/domain/src/access/role.ts': [
      property('ROLES', name, `{ label: '${words}', nodeTypes: at('unit'), reach: reach('works') }`),
    ],
    'packages/domain/src/organisation/policy/organisation-policy.test.ts': [
      element('ROWS', `['${name}', 'unit', TREE, NONE]`),
    ],
    'packages/testing/src/access/people.ts': [
      property('PEOPLE', name, `{ role: '${name}', at: 'school' }`),
      element('WORKS_AT_SCHOOL', `'${name}'`),
    ],
    'packages/i18n/src/codes/nn/organisation.ts': [inside('words', ['roles'], name, `'${words}'`)],
    'packages/i18n/src/codes/en/organisation.ts': [inside('words', ['roles'], name, `'${words}'`)],
  };
  return {
    made: [],
    edits: Object.entries(edits).map(([path, changes]) => ({ path, edits: changes })),
    inserted: [],
    shipped: { table: 'ROLES', code: name },
    marked: ['nn', 'en'].map((locale) => `packages/i18n/src/codes/${locale}/organisation.ts`),
    after: ['documents'],
    migration: `role_${name}`,
  };
}

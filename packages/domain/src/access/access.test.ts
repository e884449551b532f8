import { describe, expect, it, vi } from 'vitest';
import { buildOrgTree, type OrgNode } from '../org-tree/index.ts';
import type { Actor } from './actor.ts';
import { assigned } from './assigned.ts';
import type { Assignment } from './assignment.ts';
import { allOf, anyOf, nobody, type Rule, when } from './rule.ts';
import { scopeOf } from './scope.ts';

const DAY = '2026-01-15';
const actor = (...assignments: Partial<Assignment>[]): Actor => ({
  personId: 'p',
  municipalityId: 'm',
  assignments: assignments.map((each) => ({ role: 'unit_leader', nodeId: 'u', from: '2026-01-01', to: null, ...each })),
});
const yes: Rule<unknown, 'yes'> = () => ({ relation: 'yes' });

describe('anyOf', () => {
  it('does not ask further once somebody granted', () => {
    const later = vi.fn(nobody);
    expect(anyOf<unknown, string>(nobody, yes, later)(actor(), {}, DAY)).toEqual({ relation: 'yes' });
    expect(later).not.toHaveBeenCalled();
  });

  it('denies when nobody grants, and when there is nobody to ask', () => {
    expect(anyOf(nobody, nobody)(actor(), {}, DAY)).toBeUndefined();
    expect(anyOf()(actor(), {}, DAY)).toBeUndefined();
  });
});

describe('allOf', () => {
  it('gives the first rule as the reason', () => {
    expect(
      allOf(
        yes,
        when(() => true),
      )(actor(), {}, DAY),
    ).toEqual({ relation: 'yes' });
  });

  it('denies at the first that denies, and asks no further', () => {
    const later = vi.fn(yes);
    expect(
      allOf(
        yes,
        when(() => false),
        later,
      )(actor(), {}, DAY),
    ).toBeUndefined();
    expect(allOf(nobody, later)(actor(), {}, DAY)).toBeUndefined();
    expect(later).not.toHaveBeenCalled();
  });
});

describe('assigned', () => {
  const leads = assigned<{ unitId: string }, 'leads'>('leads', ['unit_leader'], ({ unitId }) => [unitId]);

  it.each([
    ['the role at the node', {}, true],
    ['another role', { role: 'employee' as const }, false],
    ['another node', { nodeId: 'v' }, false],
    ['a role that has ended', { to: '2026-01-14' }, false],
    ['a role that ends today', { to: DAY }, true],
    ['a role that begins today', { from: DAY }, true],
    ['a role that begins tomorrow', { from: '2026-01-16' }, false],
  ])('with %s: %j → %j', (_, assignment, granted) => {
    expect(leads(actor(assignment), { unitId: 'u' }, DAY) !== undefined).toBe(granted);
  });

  it('says whom a deputy stands in for, but not when the role is their own too', () => {
    expect(leads(actor({ deputyFor: 'boss' }), { unitId: 'u' }, DAY)).toEqual({
      relation: 'leads',
      asDeputyFor: 'boss',
    });
    expect(leads(actor({ deputyFor: 'boss' }, {}), { unitId: 'u' }, DAY)).toEqual({ relation: 'leads' });
  });

  it('grants nobody without assignments', () => expect(leads(actor(), { unitId: 'u' }, DAY)).toBeUndefined());
});

describe('scopeOf', () => {
  const node = (id: string, type: OrgNode['type'], parentId: string | null, extra: Partial<OrgNode> = {}): OrgNode => ({
    id,
    municipalityId: 'm',
    type,
    parentId,
    name: id,
    unitKind: type === 'unit' ? 'kindergarten' : null,
    validFrom: '2020-01-01',
    validTo: null,
    successorId: null,
    ...extra,
  });
  const tree = buildOrgTree([
    node('m', 'municipality', null),
    node('a', 'agency', 'm'),
    node('b', 'agency', 'm'),
    node('u', 'unit', 'a'),
    node('old', 'unit', 'a', { validTo: '2024-07-31', successorId: 'u' }),
    node('v', 'unit', 'b'),
    node('d', 'department', 'v'),
  ]);

  it.each([
    ['its unit and what was merged into it', [{ nodeId: 'u' }], ['old', 'u']],
    ['the unit of a department', [{ nodeId: 'd' }], ['v']],
    ['every unit below an agency', [{ role: 'agency_director' as const, nodeId: 'a' }], ['old', 'u']],
    ['everything below the municipality', [{ role: 'system_admin' as const, nodeId: 'm' }], ['old', 'u', 'v']],
    ['both of two assignments', [{ nodeId: 'u' }, { role: 'employee' as const, nodeId: 'v' }], ['old', 'u', 'v']],
    ['nothing by an expired assignment', [{ nodeId: 'u', to: '2026-01-14' }], []],
    ['nothing at a node that is not there', [{ nodeId: 'gone' }], []],
    ['nothing without assignments', [], []],
  ])('reaches %s', (_, assignments, units) => {
    expect([...scopeOf(actor(...assignments), tree, DAY).unitIds].sort()).toEqual(units);
  });

  it('reaches nothing in another municipality', () => {
    const stranger: Actor = { ...actor({ nodeId: 'u' }), municipalityId: 'n' };
    expect(scopeOf(stranger, tree, DAY).unitIds.size).toBe(0);
  });

  it('keeps roles apart', () => {
    const { unitIdsByRole } = scopeOf(actor({ nodeId: 'u' }, { role: 'employee', nodeId: 'v' }), tree, DAY);
    expect([...(unitIdsByRole.get('employee') ?? [])]).toEqual(['v']);
  });
});

import type { IncidentAuditAction } from '@vern/domain/incident';
import { TO_PEOPLE } from '@vern/domain/statement';
import type { NewAuditEntry } from '@vern/domain/subject';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Contract, ContractPerson } from '../contract-world.ts';
import { newReport } from '../new-report.ts';
import { ownReportsContract } from './own-reports.contract.ts';

const AT = new Date();

/** Reports. Who may see one is the policies' to say, and the database's again: ports in memory hide none. */
export const incidentContract: Contract = (makeWorld) => {
  const make = async () => {
    const { ports, scopeOf, places, people } = await makeWorld();
    const { incidents } = ports;
    const report = newReport({ unitId: places.school, reporterId: people.reporter });
    const { id } = await incidents.submit(scopeOf('reporter'), report);
    const audit = (action: 'incident.assess' | 'incident.redact'): NewAuditEntry<IncidentAuditAction> => ({
      ...{ id: v7(), at: AT, action, entityType: 'incident', entityId: id, subject: { type: 'incident', id } },
      ...{ changedFields: [], details: {} },
    });
    const opened = async () => (await incidents.find(scopeOf('leader'), id))!;
    return { incidents, scopeOf, report, id, audit, opened };
  };

  it('is one report, however often it is sent under one key', async () => {
    const { incidents, scopeOf, report, id, opened } = await make();
    const before = await opened();
    const again = { ...report, facts: { ...report.facts, id: v7(), severity: 3 as const } };
    expect(await incidents.submit(scopeOf('reporter'), again)).toEqual({ id, created: false });
    expect(await opened()).toEqual(before);
    expect((await incidents.mine(scopeOf('reporter'), { newsOf: [], pageSize: 10 })).total).toBe(1);
  });

  it('finds what is there, and null for what is not', async () => {
    const { incidents, scopeOf, report, opened } = await make();
    expect((await opened()).facts).toEqual(report.facts);
    expect(await incidents.find(scopeOf('leader'), v7())).toBeNull();
  });

  it('is changed over the version one has seen, by one of two, and else not at all', async () => {
    const { incidents, scopeOf, id, audit, opened } = await make();
    const change = (expectedVersion: number, incidentId = id) =>
      incidents.change(scopeOf('leader'), {
        ...{ incidentId, expectedVersion, set: { severityAssessed: 3, severity: 3 } },
        audit: [audit('incident.assess')],
      });
    await change(1);
    await expect(change(1)).rejects.toMatchObject({ code: 'stale_version' });
    await expect(change(1, v7())).rejects.toMatchObject({ code: 'not_found' });
    expect((await opened()).facts).toMatchObject({ severity: 3, version: 2 });
  });

  describe('a redaction', () => {
    const withIt = async () => {
      const made = await make();
      const { incidents, scopeOf, id, audit, opened } = made;
      const [statement] = (await opened()).statements;
      const redact = (who: ContractPerson, incidentId = id, statementId = statement!.id) =>
        incidents.redact(scopeOf(who), {
          ...{ incidentId, statementId, at: AT, news: [], audit: audit('incident.redact') },
          reason: { id: v7(), kind: 'redaction_reason', ...TO_PEOPLE, text: 'Det sto et navn der.', createdAt: AT },
        });
      return { ...made, statement: statement!, redact };
    };

    it('takes the words, and leaves who wrote them, when, and why they are gone', async () => {
      const { statement, redact, opened } = await withIt();
      await redact('leader');
      const [tombstone, why, ...others] = (await opened()).statements;
      expect(tombstone).toEqual({ ...statement, text: null, redactedAt: AT });
      expect(why).toMatchObject({ kind: 'redaction_reason', authorName: 'leader', text: 'Det sto et navn der.' });
      expect(others).toEqual([]);
    });

    it('is made once, and of what is there', async () => {
      const { redact, statement, opened } = await withIt();
      await expect(redact('leader', v7())).rejects.toMatchObject({ code: 'not_found' });
      await expect(redact('leader', undefined, v7())).rejects.toMatchObject({ code: 'not_found' });
      expect((await opened()).statements).toEqual([statement]);
      await redact('leader');
      const after = (await opened()).statements;
      await expect(redact('leader')).rejects.toMatchObject({ code: 'already_redacted' });
      expect((await opened()).statements).toEqual(after);
    });
  });

  describe('one’s own', () => ownReportsContract(makeWorld));
};

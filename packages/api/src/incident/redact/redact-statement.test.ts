import { incidentReport, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { PEOPLE, refusal, testApi } from '../../api.fixture.ts';

const WHY = { reason: 'Det sto et navn der.', acknowledged: [] };

async function described(changes: Parameters<ReturnType<typeof testApi>['submit']>[0] = {}) {
  const api = testApi();
  const { incidentId } = await api.submit({ description: 'Sparket mot leggen.', ...changes });
  const [statement] = api.store.incidents.get(incidentId)!.statements;
  return { ...api, on: { incidentId, statementId: statement!.id, ...WHY } };
}

describe('redactStatement', () => {
  it.each(['leader', 'safetyRep'] as const)(
    'lets %s take the words out and leaves the rest of the line',
    async (who) => {
      const { as, on } = await described();
      const view = await as(who).incident.redact(on);
      expect(view.statements).toMatchObject([
        { kind: 'description', text: null, authorName: 'Ada', canRedact: false },
        { kind: 'redaction_reason', text: WHY.reason, isMine: true },
      ]);
    },
  );

  it('tells the people of the report, and keeps the reason out of the message', async () => {
    const { as, on, store } = await described();
    await as('leader').incident.redact(on);
    const told = store.outbox.at(-1)!;
    expect(told).toMatchObject({ topic: 'incident.redacted', parties: ['reporter', 'affected'] });
    expect(JSON.stringify(told)).not.toContain(WHY.reason);
  });

  it('says why to those alone whom the words were for, and tells nobody else that there were any', async () => {
    const { as, submit, store } = testApi();
    const [hit] = incidentReport().affected;
    const { incidentId } = await submit({ affected: [{ ...hit!, personId: PEOPLE.bo.personId }] });
    await as('leader').incident.receive({ incidentId, version: 1 });
    const textsOf = async (who: 'ada' | 'bo') => (await as(who).incident.open({ incidentId })).statements.length;
    const before = [await textsOf('ada'), await textsOf('bo')];
    const audiences = [
      [{ audience: 'one', addressedTo: PEOPLE.bo.personId }, [PEOPLE.bo.personId], [0, 2]],
      [{ audience: 'handlers' }, null, [0, 2]],
    ] as const;
    for (const [to, told, more] of audiences) {
      const { version } = store.incidents.get(incidentId)!.facts;
      const noted = await as('leader').incident.addNote({
        incidentId,
        version,
        text: 'Vi tar det.',
        acknowledged: [],
        ...to,
      });
      const news = store.outbox.length;
      await as('deputy').incident.redact({ incidentId, statementId: noted.statements.at(-1)!.id, ...WHY });
      expect(store.outbox.slice(news).map(({ parties, personIds }) => [parties, personIds])).toEqual(
        told ? [[[], told]] : [],
      );
      expect([await textsOf('ada'), await textsOf('bo')]).toEqual(before.map((each, who) => each + more[who]!));
    }
  });

  it('needs a reason without a name in it', async () => {
    const { as, on } = await described();
    await expect(as('leader').incident.redact({ ...on, reason: '  ' })).rejects.toThrow();
    const named = as('leader').incident.redact({ ...on, reason: 'Det sto at Kari Nordmann sparket.' });
    await expect(named).rejects.toEqual(refusal('possible_name_in_text'));
  });

  it('is refused to those who may read, and not redact', async () => {
    const { as, on } = await described();
    await expect(as('ada').incident.redact(on)).rejects.toEqual(refusal('action_not_allowed'));
    await expect(as('groupMember').incident.redact(on)).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('needs a second person', async () => {
    const { as, on } = await described();
    const { incidentId } = on;
    const view = await as('leader').incident.receive({ incidentId, version: 1 });
    const words = { text: 'Vi tar det i morgen.', acknowledged: [] };
    const noted = await as('leader').incident.addNote({
      incidentId,
      version: view.version,
      ...words,
      audience: 'reporter',
    });
    const own = noted.statements.find(({ isMine }) => isMine)!;
    expect(own.canRedact).toBe(false);
    const alone = as('leader').incident.redact({ incidentId, statementId: own.id, ...WHY });
    await expect(alone).rejects.toEqual(refusal('redaction_needs_second_person'));
    await expect(as('deputy').incident.redact({ incidentId, statementId: own.id, ...WHY })).resolves.toBeDefined();
  });

  it('happens once, and only to what is there', async () => {
    const { as, on } = await described();
    await as('leader').incident.redact(on);
    await expect(as('leader').incident.redact(on)).rejects.toEqual(refusal('already_redacted'));
    const nowhere = as('leader').incident.redact({ ...on, statementId: testId(9_999) });
    await expect(nowhere).rejects.toEqual(refusal('not_found'));
  });

  it('is not the safety representative’s when the name is withheld from them', async () => {
    const { as, on } = await described({ hideNameFromSafetyRep: true });
    await expect(as('safetyRep').incident.redact(on)).rejects.toEqual(refusal('action_not_allowed'));
  });
});

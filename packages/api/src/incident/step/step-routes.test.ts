import { INCIDENT_STEPS } from '@vern/domain/incident';
import { stepsOn } from '@vern/domain/step';
import { stepInput, testId } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { CLOSING, refusal, testApi } from '../../api.fixture.ts';

type On = { readonly incidentId: string; readonly version: number };
type Caller = ReturnType<ReturnType<typeof testApi>['as']>['incident'];

/** Every step on a whole report that is the handler's alone once it was received. */
const HANDLING = stepsOn(INCIDENT_STEPS, null).filter((step) => {
  const { from, by }: { readonly from: readonly string[]; readonly by: readonly string[] } = INCIDENT_STEPS.rows[step];
  // Nobody has been given it yet.
  return from.includes('received') && by.join() === 'handler' && step !== 'takeBack';
});

/** Takes a step with an input that is right for it. */
const taking = (step: (typeof HANDLING)[number]) => (caller: Caller, on: On) => {
  const about = { day: '2026-01-15', ownerId: testId(103), toUnitId: testId(13), delegateId: testId(114) };
  const take = caller[step] as (input: object) => Promise<unknown>;
  return take({ ...on, ...stepInput(INCIDENT_STEPS.rows[step].input, about) });
};

it('has the steps of handling to try', () => {
  expect(HANDLING).toEqual(
    expect.arrayContaining([
      'recordTalk',
      'assess',
      'addMeasure',
      'addNote',
      'ask',
      'close',
      'move',
      'handOver',
      'closeAsWithdrawn',
    ]),
  );
});

describe('incidentStepRoutes', () => {
  describe.each(HANDLING)('%s', (step) => {
    const take = taking(step);

    it('is the handler’s, and the deputy’s', async () => {
      for (const who of ['leader', 'deputy'] as const) {
        const { received, as } = testApi();
        await expect(take(as(who).incident, await received())).resolves.toBeDefined();
      }
    });

    it.each(['ada', 'safetyRep', 'groupMember'] as const)('is refused to %s, who may read it', async (who) => {
      const { received, as, store } = testApi();
      const on = await received();
      const before = JSON.stringify(store.incidents.get(on.incidentId));
      await expect(take(as(who).incident, on)).rejects.toEqual(refusal('action_not_allowed'));
      expect(JSON.stringify(store.incidents.get(on.incidentId))).toBe(before);
    });

    it.each(['bo', 'otherLeader', 'director', 'admin', 'steering', 'outsider', 'departed'] as const)(
      'tells %s nothing, not even that the report is there',
      async (who) => {
        const { received, as } = testApi();
        await expect(take(as(who).incident, await received())).rejects.toEqual(refusal('not_found'));
      },
    );

    it('is refused on a version that somebody else has changed', async () => {
      const { received, as, store } = testApi();
      const { incidentId, version } = await received();
      const stale = take(as('leader').incident, { incidentId, version: version - 1 });
      await expect(stale).rejects.toEqual(refusal('stale_version', { id: incidentId }));
      expect(store.incidents.get(incidentId)!.facts.version).toBe(version);
    });

    it('is refused once the report is closed', async () => {
      const { received, as } = testApi();
      const on = await received();
      const { version } = await as('leader').incident.close({ ...on, ...CLOSING });
      const late = take(as('leader').incident, { ...on, version });
      await expect(late).rejects.toEqual(refusal('action_not_allowed', { status: 'closed' }));
    });

    it(`leaves ${step} in the history, and news of the report to its parties once at most`, async () => {
      const { received, as, store } = testApi();
      const on = await received();
      const told = () =>
        store.outbox.filter(({ subject, parties }) => subject.type === 'incident' && parties.length > 0).length;
      const before = told();
      await take(as('leader').incident, on);
      expect(store.audit.at(-1)).toMatchObject({
        subject: { type: 'incident', id: on.incidentId },
        actorId: testId(103),
      });
      expect(told() - before).toBeLessThanOrEqual(1);
    });
  });

  it('refuses words with an identity number, whatever the step', async () => {
    const { received, as } = testApi();
    const on = await received();
    const sent = as('leader').incident.addNote({
      ...on,
      text: 'Gjelder 01010750160.',
      acknowledged: [],
      audience: 'handlers',
    });
    await expect(sent).rejects.toEqual(refusal('identity_number_in_text'));
  });

  it('never puts words into the audit, nor into a message', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    await as('leader').incident.close({
      ...on,
      ...CLOSING,
      text: 'Gjerdet er flyttet nå.',
      leavesReason: 'Gjerdet kom først.',
    });
    expect(JSON.stringify([store.audit, store.outbox])).not.toContain('Gjerdet');
  });

  it('lets the deputy act in the leader’s place, and the record names the deputy', async () => {
    const { received, as, store } = testApi();
    await as('deputy').incident.close({ ...(await received()), ...CLOSING });
    expect(store.audit.at(-1)).toMatchObject({ action: 'incident.close', actorId: testId(112) });
  });
});

import { TEST_PLACES } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { refusal, testApi } from '../../../api.fixture.ts';

describe('recordTalk', () => {
  const talk = { talkedOn: '2026-01-15', acknowledged: [] };

  it('is owed until it is written down, whatever else is done, and then no longer', async () => {
    const { received, as } = testApi();
    const on = await received();
    const { assess, recordTalk } = as('leader').incident;
    const assessed = await assess({ ...on, severity: 3 });
    expect(assessed).toMatchObject({ talkedOn: null, nextStep: { step: 'talk' }, closingBlockers: ['not_talked'] });
    const talked = await recordTalk({ ...on, version: assessed.version, ...talk });
    expect(talked).toMatchObject({ talkedOn: '2026-01-15', nextStep: { step: 'close' }, closingBlockers: [] });
  });

  it('keeps its words for those who follow up, and tells the people of the event that it stands there', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    await as('leader').incident.recordTalk({ ...on, ...talk, text: 'Vi møtes igjen på fredag.' });
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.talked', parties: ['reporter', 'affected'] });
    const { incidentId } = on;
    expect((await as('leader').incident.open({ incidentId })).statements).toMatchObject([{ kind: 'note' }]);
    const seen = await as('ada').incident.open({ incidentId });
    expect(seen).toMatchObject({ talkedOn: '2026-01-15', statements: [] });
    expect(seen.timeline.at(-1)).toMatchObject({ action: 'incident.talk', details: { day: '2026-01-15' } });
  });

  it('keeps the latest day of several, and is the first answer when nothing was said before', async () => {
    const { received, as, store } = testApi();
    const on = await received({ occurredOn: '2026-01-14' });
    const first = await as('leader').incident.recordTalk({ ...on, ...talk });
    const again = { ...on, version: first.version, ...talk, talkedOn: '2026-01-14' };
    expect(await as('leader').incident.recordTalk(again)).toMatchObject({ talkedOn: '2026-01-15' });
    expect(store.firstAnswers).toHaveLength(1);
  });

  it.each(['2026-01-16', '2026-01-13'])(
    'is refused on %s: not in the future, and not before the event',
    async (day) => {
      const { received, as } = testApi();
      const on = await received({ occurredOn: '2026-01-14' });
      const sent = as('leader').incident.recordTalk({ ...on, ...talk, talkedOn: day });
      await expect(sent).rejects.toEqual(refusal('talk_day_not_possible', { talkedOn: day }));
    },
  );

  it('is not undone by a move: the new unit owes what the employer owed', async () => {
    const { received, as, store, clock } = testApi();
    const on = await received();
    clock.advance(7 * 86_400_000);
    const toUnitId = TEST_PLACES.otherSchool;
    await as('leader').incident.move({ ...on, reason: 'Hører til der.', acknowledged: [], toUnitId });
    expect(store.incidents.get(on.incidentId)!.facts).toMatchObject({ nextDueOn: '2026-01-15' });
    const there = await as('otherLeader').incident.open({ incidentId: on.incidentId });
    expect(there.nextStep).toMatchObject({ step: 'receive', dueOn: '2026-01-15', isOverdue: true });
  });
});

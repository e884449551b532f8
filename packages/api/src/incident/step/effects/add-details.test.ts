import type { AskedWhen } from '@vern/domain/theme';
import { VIOLENCE_QUESTION_SET } from '@vern/domain/theme/violence';
import { describe, expect, it } from 'vitest';
import { CLOSING, refusal, testApi } from '../../../api.fixture.ts';

const codesOf = (view: { unanswered: { question: string; canAnswer: boolean }[] }) =>
  view.unanswered.filter(({ canAnswer }) => canAnswer).map(({ question }) => question);

const askedAt = (...times: readonly AskedWhen[]) =>
  VIOLENCE_QUESTION_SET.questions.filter(({ asked }) => times.includes(asked)).map(({ code }) => code);

describe('addDetails', () => {
  it('is answered by the reporter after the receipt, without a word to anybody before somebody has received it', async () => {
    const { submit, as, store } = testApi();
    const { incidentId } = await submit();
    const told = store.outbox.length;
    const before = await as('ada').incident.open({ incidentId });
    expect(codesOf(before)).toEqual(askedAt('after_receipt'));
    const view = await as('ada').incident.addDetails({
      incidentId,
      version: 1,
      answers: { situation: 'recess', aloneWithPupil: false, triggers: [] },
    });
    expect(view).toMatchObject({
      status: 'submitted',
      version: 2,
      answers: { situation: 'recess', aloneWithPupil: false },
    });
    expect(view.answers).not.toHaveProperty('triggers');
    expect(view.unanswered).toHaveLength(before.unanswered.length - 2);
    expect(store.outbox).toHaveLength(told);
  });

  it('leaves the names of what was answered in the audit, and no answer', async () => {
    const { received, as, store } = testApi();
    const on = await received();
    await as('ada').incident.addDetails({ ...on, answers: { situation: 'recess', staffWitnesses: 2 } });
    const entry = store.audit.at(-1)!;
    expect(entry).toMatchObject({ action: 'incident.add_details', details: {} });
    expect(entry.changedFields).toEqual(
      expect.arrayContaining(['themeAnswers.situation', 'themeAnswers.staffWitnesses']),
    );
    expect(JSON.stringify(entry)).not.toContain('recess');
    expect(store.outbox.at(-1)).toMatchObject({ topic: 'incident.supplemented', parties: ['handler'] });
  });

  it('keeps words with the answers, from the people of the event alone', async () => {
    const { received, as } = testApi();
    const on = await received();
    const answers = { adultsPresent: 'one' } as const;
    const byLeader = as('leader').incident.addDetails({ ...on, answers, text: 'Vi var to.' });
    await expect(byLeader).rejects.toEqual(refusal('action_not_allowed', { field: 'text' }));
    const view = await as('ada').incident.addDetails({ ...on, answers, text: 'Vi var to.' });
    expect(view.statements).toMatchObject([{ kind: 'addendum', text: 'Vi var to.' }]);
  });

  it('asks the handler for the causes too, and the reporter never', async () => {
    const { received, as } = testApi();
    const on = await received();
    const answers = { contributingFactors: ['staffing' as const] };
    const byReporter = as('ada').incident.addDetails({ ...on, answers });
    await expect(byReporter).rejects.toEqual(refusal('action_not_allowed', { field: 'contributingFactors' }));
    const view = await as('leader').incident.addDetails({ ...on, answers });
    expect(view).toMatchObject({ status: 'received', answers });
    expect(codesOf(view)).not.toContain('contributingFactors');
  });

  it('lets what was answered stand', async () => {
    const { received, as } = testApi();
    const on = await received({ answers: { situation: 'meal' } });
    for (const who of ['ada', 'leader'] as const) {
      const again = as(who).incident.addDetails({ ...on, answers: { situation: 'recess' } });
      await expect(again).rejects.toEqual(refusal('already_answered', { field: 'situation' }));
    }
  });

  it('is refused without an answer, with a stale version, and once the case is closed', async () => {
    const { received, as } = testApi();
    const on = await received();
    const empty = as('ada').incident.addDetails({ ...on, answers: { triggers: [] } });
    await expect(empty).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const answers = { situation: 'recess' } as const;
    const late = as('ada').incident.addDetails({ ...on, version: 1, answers });
    await expect(late).rejects.toEqual(refusal('stale_version'));
    const closed = await as('leader').incident.close({ ...on, ...CLOSING });
    const after = as('ada').incident.addDetails({ ...on, version: closed.version, answers });
    await expect(after).rejects.toEqual(refusal('action_not_allowed'));
  });

  it('shows everybody who may read the facts how much is not answered, and asks them nothing', async () => {
    const { received, as } = testApi();
    const { incidentId } = await received();
    const view = await as('safetyRep').incident.open({ incidentId });
    expect(view.unanswered).toHaveLength(askedAt('after_receipt', 'by_handler').length);
    expect(codesOf(view)).toEqual([]);
  });
});

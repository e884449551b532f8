import { VIOLENCE_QUESTION_SET } from '@vern/domain/theme';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;

/** An answer of the right shape is the use case's to ask for: the store asks whose the question is. */
const ANSWER = 'recess';

describeEachEngine('answers after the receipt', (open) => {
  const make = async (themeAnswers: Readonly<Record<string, unknown>> = {}) => {
    const here = await makeMunicipality(open(), PEOPLE);
    const incidents = createIncidentRepository(open().database);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const { reporter: reporterId, affected: affectedId } = here.people;
    const report = newReport({ unitId: here.places.school, reporterId, affectedId });
    await incidents.submit(scopeOf('reporter'), { ...report, facts: { ...report.facts, themeAnswers } });
    const incidentId = report.facts.id;
    const change = async (who: keyof typeof PEOPLE, set: Parameters<typeof incidents.change>[1]['set']) => {
      const { facts } = (await incidents.find(scopeOf('leader'), incidentId))!;
      await incidents.change(scopeOf(who), { incidentId, expectedVersion: facts.version, set, audit: [] });
    };
    const stored = async () => (await incidents.find(scopeOf('leader'), incidentId))!.facts.themeAnswers;
    return { change, stored };
  };

  it.each(VIOLENCE_QUESTION_SET.questions)(
    'to $code, asked $asked, are taken from those it is asked of',
    async (question) => {
      const { change, stored } = await make();
      const answers = { [question.code]: ANSWER };
      if (question.asked === 'after_receipt') {
        await change('affected', { themeAnswers: answers });
      } else {
        await expect(change('reporter', { themeAnswers: answers })).rejects.toThrow(/only the handler/);
        await change('leader', { themeAnswers: answers });
      }
      expect(await stored()).toEqual(answers);
    },
  );

  it('are added to what is there, and neither replace nor remove it', async () => {
    const { change, stored } = await make({ ageBand: 'adult', situation: 'meal', triggers: ['provoked', 'unknown'] });
    const kept = await stored();
    for (const themeAnswers of [
      { ...kept, situation: ANSWER },
      { ...kept, triggers: ['provoked'] },
      { ageBand: 'adult', adultsPresent: 'one' },
      {},
    ]) {
      await expect(change('reporter', { themeAnswers })).rejects.toThrow(/only the handler/);
    }
    await change('reporter', { themeAnswers: { ...kept, adultsPresent: 'one' } });
    expect(await stored()).toEqual({ ...kept, adultsPresent: 'one' });
  });

  it('come alone: nothing else of the report is written with them', async () => {
    const { change } = await make();
    const themeAnswers = { situation: ANSWER };
    await expect(change('reporter', { themeAnswers, location: 'classroom' })).rejects.toThrow(/only the handler/);
    await expect(change('reporter', { themeAnswers, severity: 1 })).rejects.toThrow(/only the handler/);
  });

  it('are not taken by a closed report, nor from somebody who only reads it', async () => {
    const { change } = await make();
    const themeAnswers = { situation: ANSWER };
    await expect(change('safety_rep', { themeAnswers })).rejects.toThrow();
    await change('leader', { status: 'received' });
    await change('leader', { status: 'closed' });
    await expect(change('reporter', { themeAnswers })).rejects.toThrow(/only the handler/);
    await expect(change('reporter', { themeAnswers, status: 'in_progress' })).rejects.toThrow(/only the handler/);
  });
});

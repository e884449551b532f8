import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from './incident.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;

/** The use case asks whose question it is and what shape its answer has; the store holds what is there. */
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

  it('are taken from the people of the report, whatever the question is called', async () => {
    const { change, stored } = await make();
    await change('affected', { themeAnswers: { aQuestionOfAnyTheme: ANSWER } });
    expect(await stored()).toEqual({ aQuestionOfAnyTheme: ANSWER });
  });

  it('are taken from the handler, who may write another in their place', async () => {
    const { change, stored } = await make({ situation: 'meal' });
    await change('leader', { themeAnswers: { situation: ANSWER } });
    expect(await stored()).toEqual({ situation: ANSWER });
  });

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TO_PEOPLE, toOne } from '../../../statement/index.ts';
import type { AffectedRecord } from '../../ports/index.ts';
import type { IncidentFacts } from '../../shape/index.ts';
import { withObserved } from '../with-observed.ts';
import { type Consequences, consequencesEffect } from './consequences-effect.ts';

const NOW = new Date('2026-03-05T23:30:00Z');
const by = { actorId: 'ada', now: NOW, newId: () => 'new' } as Parameters<typeof consequencesEffect>[3];
const ADA: AffectedRecord = {
  ...{
    id: 'a',
    physicalInjury: 'none',
    psychologicalImpact: 'uncomfortable',
    absence: 'unknown',
    wantsContact: 'no_need',
  },
};
const BO: AffectedRecord = { ...ADA, id: 'b', physicalInjury: 'visible_marks', wantsContact: 'today' };
const FACTS = {
  ...{
    id: 'i',
    theme: 'violence_and_threats',
    kinds: ['hit'],
    themeAnswers: {},
    severitySelf: 1,
    severityFloor: 2,
    severityAssessed: null,
    severity: 2,
  },
  ...{ physicalHarm: true, psychologicalStrain: false, wantsContact: 'today' },
} as unknown as IncidentFacts;
const IDENTITIES = [
  { personId: 'ada', relation: 'affected', affectedId: 'a', name: 'Ada' },
  { personId: 'bo', relation: 'affected', affectedId: 'b', name: 'Bo' },
] as const;

/** The handler sees both; Ada sees her own row. */
const BOTH: Parameters<typeof consequencesEffect>[0] = {
  ...{ facts: FACTS, identities: IDENTITIES, affected: [ADA, BO], health: [] },
};
const OWN = { ...BOTH, affected: [ADA] };

const tell = (told: Consequences['told'], as: 'affected' | 'handler', facts: Partial<IncidentFacts> = {}) => {
  const seen = as === 'handler' ? BOTH : OWN;
  return consequencesEffect({ ...seen, facts: { ...FACTS, ...facts } }, { affectedId: 'a', told }, as, by);
};

describe('consequencesEffect', () => {
  it.each([
    [{ absence: 'rest_of_day' }, 2],
    [{ absence: 'up_to_three_days' }, 3],
    [{ absence: 'more_than_three_days' }, 3],
    [{ sawDoctor: true }, 3],
    [{ sawDoctor: false }, 2],
    [{ firstAidGiven: true }, 3],
    [{ psychologicalImpact: 'frightened' }, 2],
    [{ injuryKind: 'bruise' }, 2],
  ] as const)('of %j gives the report a floor of %i', (told, floor) => {
    for (const as of ['affected', 'handler'] as const) {
      expect(tell(told, as).observed?.follows).toMatchObject({ severityFloor: floor, severity: floor });
    }
  });

  it('keeps what is observed, one row an answer, on the Norwegian day it was known', () => {
    const { observed, changedParts } = tell({ absence: 'rest_of_day', sawDoctor: false }, 'affected');
    const row = { id: 'new', knownOn: '2026-03-06', recordedAt: NOW };
    expect(observed).toMatchObject({ affectedId: 'a' });
    expect(observed?.observations).toEqual([
      { ...row, field: 'absence', value: 'rest_of_day' },
      { ...row, field: 'sawDoctor', value: false },
    ]);
    expect(changedParts).toEqual(['affected.absence', 'affected.sawDoctor']);
  });

  it('leaves out what was known, and is refused when that is all of it', () => {
    expect(tell({ physicalInjury: 'none', absence: 'none' }, 'affected').changedParts).toEqual(['affected.absence']);
    expect(() => tell({ physicalInjury: 'none', absence: 'unknown' }, 'affected')).toThrow(
      expect.objectContaining({ code: 'consequences_not_new' }),
    );
  });

  it('tells the person what the handler wrote, and no other of the report', () => {
    expect(tell({ sawDoctor: true }, 'handler').news).toMatchObject([
      { topic: 'incident.consequences_told', parties: [], personIds: ['ada'] },
    ]);
    expect(tell({ sawDoctor: true }, 'affected').news).toEqual([]);
  });

  it('lets the handler correct it, down too, but never below what was assessed', () => {
    const alone = { ...BOTH, affected: [{ ...ADA, physicalInjury: 'visible_marks' as const }] };
    const corrected = { affectedId: 'a', told: { physicalInjury: 'none' as const }, reason: 'Legen fant ingenting.' };
    const { observed } = consequencesEffect(alone, corrected, 'handler', by);
    expect(observed?.follows).toEqual({
      ...{ severityFloor: 1, severity: 1, physicalHarm: false, psychologicalStrain: false },
    });
    const assessed = { ...alone, facts: { ...FACTS, severityAssessed: 3, severity: 3 } as const };
    expect(consequencesEffect(assessed, corrected, 'handler', by).observed?.follows).toMatchObject({
      ...{ severityFloor: 1, severity: 3 },
    });
  });

  it('says on record what moved of the report, and tells its people when its level fell', () => {
    const alone = { ...BOTH, affected: [{ ...ADA, physicalInjury: 'visible_marks' as const }] };
    const by = { actorId: 'leader', now: NOW, newId: () => 'new' } as Parameters<typeof consequencesEffect>[3];
    const corrected = { affectedId: 'a', told: { physicalInjury: 'none' as const }, reason: 'Legen fant ingenting.' };
    const { changedParts, details, news } = consequencesEffect(alone, corrected, 'handler', by);
    expect(changedParts).toEqual(['affected.physicalInjury', 'severityFloor', 'severity', 'physicalHarm']);
    expect(details).toEqual({ from: 2, to: 1 });
    expect(news).toMatchObject([
      { topic: 'incident.consequences_told', personIds: ['ada'] },
      { topic: 'incident.severity_lowered', parties: ['reporter', 'affected'], leftOut: ['leader'] },
    ]);
    const raised = tell({ absence: 'up_to_three_days' }, 'affected');
    expect([raised.details, raised.news]).toEqual([{ from: 2, to: 3 }, []]);
  });

  const HURT = {
    ...BOTH,
    affected: [{ ...ADA, physicalInjury: 'visible_marks', psychologicalImpact: 'frightened' }],
  } as const;
  it.each([
    ['a lower level', {}, { physicalInjury: 'none', psychologicalImpact: 'none' }],
    [
      'a harm of the body that falls away, whatever the level',
      { severityAssessed: 3, severity: 3 },
      { physicalInjury: 'pain' },
    ],
    ['a strain that falls away', { psychologicalStrain: true }, { psychologicalImpact: 'uncomfortable' }],
  ] as const)('asks the handler why, of %s', (_what, changes, told) => {
    const seen = { ...HURT, facts: { ...FACTS, ...changes } };
    const correct = (reason?: string) => consequencesEffect(seen, { affectedId: 'a', told, reason }, 'handler', by);
    const without = [undefined, '', ' \n'];
    for (const reason of without)
      expect(() => correct(reason)).toThrow(expect.objectContaining({ code: 'reason_required' }));
    expect(correct('Legen fant ingenting.').observed?.observations.map(({ field }) => field)).toEqual(
      Object.keys(told),
    );
  });

  it('asks nobody why for what leaves the report as serious as it was, or makes it more so', () => {
    const told = { physicalInjury: 'needs_doctor' } as const;
    expect(() => consequencesEffect(HURT, { affectedId: 'a', told }, 'handler', by)).not.toThrow();
  });

  it('gives the reason to the person alone, and to everybody where the level falls', () => {
    const correct = (facts: Partial<IncidentFacts>, told: Consequences['told']) =>
      consequencesEffect(
        { ...HURT, facts: { ...FACTS, ...facts } },
        { affectedId: 'a', told, reason: 'Legen fant ingenting.' },
        'handler',
        by,
      ).address;
    expect(correct({ severityAssessed: 3, severity: 3 }, { physicalInjury: 'pain' })).toEqual(toOne('ada'));
    expect(correct({}, { physicalInjury: 'none', psychologicalImpact: 'none' })).toEqual(TO_PEOPLE);
  });

  it('takes no reason from the person it happened to: it is theirs to say', () => {
    const own = { affectedId: 'a', told: { sawDoctor: true }, reason: 'Jeg ombestemte meg.' };
    expect(() => consequencesEffect(OWN, own, 'affected', by)).toThrow(
      expect.objectContaining({ code: 'action_not_allowed' }),
    );
  });

  it.each([
    ['consent for somebody else', BOTH, { consentShareMedical: true }, 'handler', 'action_not_allowed'],
    [
      'health data of nobody in particular',
      { ...BOTH, identities: [] },
      { sawDoctor: true },
      'handler',
      'action_not_allowed',
    ],
    [
      'what is told of a colleague by one of those it happened to',
      {
        ...BOTH,
        affected: [
          { ...ADA, id: 'b' },
          { ...BO, id: 'a' },
        ],
        identities: [{ ...IDENTITIES[1], affectedId: 'a' }],
      },
      { sawDoctor: true },
      'affected',
      'not_found',
    ],
    ['a row that is not theirs', { ...OWN, affected: [BO] }, { sawDoctor: true }, 'affected', 'not_found'],
  ] as const)('refuses %s', (_what, seen, told, as, code) => {
    expect(() => consequencesEffect(seen, { affectedId: 'a', told }, as, by)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  const said = fc.record(
    {
      absence: fc.constantFrom('none', 'rest_of_day', 'up_to_three_days', 'more_than_three_days'),
      physicalInjury: fc.constantFrom('none', 'pain', 'visible_marks', 'unknown'),
      psychologicalImpact: fc.constantFrom('none', 'uncomfortable', 'frightened', 'needs_help'),
      sawDoctor: fc.boolean(),
    },
    { requiredKeys: ['sawDoctor'] },
  );

  it('never makes a report less serious through one who sees a part of it', () => {
    fc.assert(
      fc.property(said, (told) => {
        const { severityFloor, severity, physicalHarm } = tell(told as Consequences['told'], 'affected').observed!
          .follows;
        expect([severityFloor >= 2, severity >= 2, physicalHarm]).toEqual([true, true, true]);
      }),
    );
  });

  it('makes the same of one telling and of the same told in parts', () => {
    fc.assert(
      fc.property(said, (told) => {
        // Parts can be less serious on the way to what is not.
        const reason = 'Slik ble det.';
        const whole = tell(told as Consequences['told'], 'handler').observed!;
        let parts = BOTH;
        for (const [field, value] of Object.entries(told)) {
          if (BOTH.affected[0]![field as keyof AffectedRecord] === value) continue;
          const { observed } = consequencesEffect(
            parts,
            { affectedId: 'a', told: { [field]: value }, reason },
            'handler',
            by,
          );
          parts = Object.assign({}, parts, withObserved(parts, observed!), {
            facts: { ...parts.facts, ...observed!.follows },
          });
        }
        expect(withObserved(BOTH, whole)).toEqual({ affected: parts.affected, health: parts.health });
        expect({ ...FACTS, ...whole.follows }).toEqual(parts.facts);
      }),
    );
  });
});

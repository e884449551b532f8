import { describe, expect, it } from 'vitest';
import { recordReport } from '../incident/record/index.ts';
import { TOWN, writer } from '../incident/record/town.fixture.ts';
import { reportSchemaOf } from '../incident/schema/index.ts';
import { codeTablesOf, toldOf, toldOfPersonBy } from '../incident/shape/index.ts';
import { defineCodeTable } from '../locale/index.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './themes.ts';

const NUISANCES = defineCodeTable('theme.nuisances', '2026-01-01', {
  heat: { label: 'varme', severityFloor: 1 },
  noise: { label: 'støy', severityFloor: 1 },
  mould: { label: 'mugg', severityFloor: 2 },
});
const TOLD_BEFORE = defineCodeTable('theme.toldBefore', '2026-01-01', {
  no: { label: 'nei', severityFloor: 1 },
  often: { label: 'ja, mange ganger', severityFloor: 2 },
});
const AILMENTS = defineCodeTable('theme.ailments', '2026-01-01', {
  none: { label: 'ingen', severityFloor: 1 },
  headache: { label: 'hodepine', severityFloor: 1 },
  asthma: { label: 'astma', severityFloor: 3 },
});
const STRAINS = defineCodeTable('theme.strains', '2026-01-01', {
  none: { label: 'ingen', severityFloor: 1 },
  tired: { label: 'sliten', severityFloor: 1 },
});

const harms = {
  physicalInjury: { codes: AILMENTS, unhurt: ['none'], unflagged: ['none', 'headache'] },
  psychologicalImpact: { codes: STRAINS, unhurt: ['none', 'tired'], unflagged: ['none'] },
} as const;

/** Another theme is data and nothing else: this one does not ship, it shows that one would fit. */
const INDOOR_CLIMATE = {
  code: 'indoor_climate',
  kinds: NUISANCES,
  places: defineCodeTable('theme.rooms', '2026-01-01', {
    classroom: { label: 'klasserom' },
    office: { label: 'kontor' },
  }),
  doers: defineCodeTable('theme.nobody', '2026-01-01', { nobody: { label: 'ingen' } }),
  harms,
  floors: {
    kinds: NUISANCES,
    answers: { toldBefore: TOLD_BEFORE },
    ofPerson: { physicalInjury: AILMENTS, psychologicalImpact: STRAINS },
    yes: { sawDoctor: 2 },
    whenHurt: [{ kind: 'mould', code: 'mould_with_ailment', floor: 3 }],
    harms,
  },
  questionSets: [
    {
      name: 'theme.indoorQuestions',
      theme: 'indoor_climate',
      version: 1,
      questions: [
        {
          code: 'toldBefore',
          label: 'Har det vært meldt før?',
          subject: 'event',
          asked: 'in_report',
          isRequired: true,
          answer: { type: 'one_of', codes: TOLD_BEFORE },
        },
      ],
    },
  ],
} as const satisfies Theme;

const schema = reportSchemaOf(INDOOR_CLIMATE);
const told = (more: object = {}) => ({
  ...{ theme: 'indoor_climate', questionSetVersion: 1, codeListVersion: 1, unitId: TOWN.school },
  ...{ occurredOn: '2026-01-14', occurredPrecision: 'day_only', location: 'office', kinds: ['heat'] },
  ...{ perpetratorRole: 'nobody', severitySelf: 1, answers: { toldBefore: 'no' } },
  affected: [{ physicalInjury: 'none', psychologicalImpact: 'none', wantsContact: 'no_need' }],
  ...more,
});
const hurt = (physicalInjury: string, more: object = {}) => ({
  affected: [{ physicalInjury, psychologicalImpact: 'none', wantsContact: 'no_need', ...more }],
});
const record = (more: object) => {
  const report = schema.parse(told(more));
  const sent = { report, idempotencyKey: TOWN.top, draftId: null, continues: null };
  return recordReport(sent, writer(TOWN.teacher), INDOOR_CLIMATE);
};

describe('a second theme', () => {
  it.each([
    ['its own words', {}, true],
    ['a kind of another theme', { kinds: ['kick'] }, false],
    ['a place of another theme', { location: 'schoolyard' }, false],
    ['a doer of another theme', { perpetratorRole: 'pupil' }, false],
    ['harm that another theme asks for', hurt('visible_marks'), false],
    ['an answer to another theme’s question', { answers: { toldBefore: 'no', threatLevel: 'vague' } }, false],
    ['no answer to what it must know', { answers: {} }, false],
    ['another theme’s name', { theme: 'violence_and_threats' }, false],
  ])('takes or refuses %s', (_what, more, expected) => {
    expect(schema.safeParse(told(more)).success).toBe(expected);
  });

  it.each([
    ['heat alone', {}, 1, []],
    ['mould', { kinds: ['heat', 'mould'] }, 2, ['mould']],
    ['what was told many times', { answers: { toldBefore: 'often' } }, 2, ['often']],
    ['asthma', hurt('asthma'), 3, ['asthma']],
    ['mould and a headache', { kinds: ['mould'], ...hurt('headache') }, 3, ['mould_with_ailment']],
    ['a doctor', hurt('none', { sawDoctor: true }), 2, ['yes']],
  ] as const)('counts %s as its own table says', (_what, more, severity, reasons) => {
    const { written, floorReasons } = record(more);
    expect(written.facts).toMatchObject({ theme: 'indoor_climate', severity, status: 'submitted' });
    expect(floorReasons.map(({ code }) => code)).toEqual(reasons);
  });

  it('has harm, time of keeping, counts and a deadline by the same functions', () => {
    const { written } = record({ kinds: ['heat', 'noise'], ...hurt('headache') });
    expect(written).toMatchObject({
      facts: { physicalHarm: false, psychologicalStrain: false, themeAnswers: { toldBefore: 'no' } },
      retentionClass: 'injury_preserve',
    });
    expect(written.facts.nextDueOn).not.toBeNull();
    expect(written.deltas.map(({ kind }) => kind)).toEqual(['', 'heat', 'noise']);
    expect(record(hurt('asthma')).written.facts.physicalHarm).toBe(true);
  });

  it('is looked at by its own lists', () => {
    const tables = codeTablesOf({ ...toldOf(INDOOR_CLIMATE), ...toldOfPersonBy(INDOOR_CLIMATE) });
    expect([tables['kinds'], tables['location'], tables['physicalInjury']]).toEqual([
      NUISANCES,
      INDOOR_CLIMATE.places,
      AILMENTS,
    ]);
  });
});

describe('THEMES', () => {
  it.each(Object.entries<Theme>(THEMES))('%s has questions of its own name, numbered from 1', (code, theme) => {
    expect(theme.code).toBe(code);
    expect(theme.questionSets.map(({ theme: of, version }) => [of, version])).toEqual(
      theme.questionSets.map((_set, index) => [code, index + 1]),
    );
  });
});

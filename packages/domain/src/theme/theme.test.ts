import { describe, expect, it } from 'vitest';
import { defineCodeTable } from '../locale/index.ts';
import { isAnswered, openQuestions } from './open-questions.ts';
import type { QuestionSet } from './question.ts';
import { findQuestionSet } from './question-sets.ts';
import { answersSchema } from './schema/index.ts';
import { type RiskTheme, THEMES } from './themes.ts';
import { VIOLENCE_QUESTION_SET } from './violence/index.ts';

// Another theme is data and nothing else: this one does not ship, it shows that one would fit.
const INDOOR_CLIMATE: QuestionSet = {
  name: 'theme.indoorClimateQuestions',
  theme: 'indoor_climate',
  version: 1,
  questions: [
    {
      code: 'nuisance',
      subject: 'event',
      asked: 'in_report',
      isRequired: true,
      label: 'Hva plager deg?',
      answer: {
        type: 'many_of',
        codes: defineCodeTable('theme.nuisances', '2026-01-01', {
          heat: { label: 'varme' },
          noise: { label: 'støy' },
        }),
      },
    },
    {
      code: 'personsInRoom',
      subject: 'event',
      asked: 'by_handler',
      isRequired: true,
      label: 'Hvor mange i rommet?',
      answer: { type: 'count', max: 60 },
    },
  ],
};

describe('answersSchema', () => {
  const atReport = answersSchema(INDOOR_CLIMATE, ['in_report']);
  const atClosing = answersSchema(INDOOR_CLIMATE, ['in_report', 'by_handler']);

  it.each([
    [{ nuisance: ['heat'] }, true, false],
    [{ nuisance: ['heat', 'noise'], personsInRoom: 28 }, true, true],
    [{ personsInRoom: 28 }, false, false],
    [{ nuisance: ['heat', 'heat'] }, false, false],
    [{ nuisance: ['smell'] }, false, false],
    [{ nuisance: ['heat'], personsInRoom: 61 }, false, false],
    [{ nuisance: ['heat'], kinds: ['kick'] }, false, false],
    [{}, false, false],
  ])('of %j: in the report %j, by the leader %j', (answers, report, closing) => {
    expect(atReport.safeParse(answers).success).toBe(report);
    expect(atClosing.safeParse(answers).success).toBe(closing);
  });
});

describe('findQuestionSet', () => {
  it('finds what a report was made with, for every theme that ships', () => {
    // Written by hand: a theme that ever shipped is never taken out.
    expect(Object.keys(THEMES)).toEqual(expect.arrayContaining(['violence_and_threats']));
    for (const theme of Object.keys(THEMES) as RiskTheme[]) expect(findQuestionSet(theme, 1)?.theme).toBe(theme);
  });
  it('finds nothing for a version that never was', () =>
    expect(findQuestionSet('violence_and_threats', 99)).toBeNull());
});

describe('openQuestions', () => {
  const codes = (answers: object, asked: Parameters<typeof openQuestions>[2]['asked']) =>
    openQuestions(INDOOR_CLIMATE, { ...answers }, { subject: 'event', asked }).map(({ code }) => code);

  it.each([
    [{}, ['nuisance', 'personsInRoom']],
    [{ nuisance: [] }, ['nuisance', 'personsInRoom']],
    [{ nuisance: ['heat'], personsInRoom: 0 }, []],
    [{ personsInRoom: null }, ['nuisance', 'personsInRoom']],
  ])('of %j leaves %j', (answers, open) => expect(codes(answers, ['in_report', 'by_handler'])).toEqual(open));

  it('asks nobody what another is asked', () => {
    expect(codes({}, ['by_handler'])).toEqual(['personsInRoom']);
    expect(codes({}, [])).toEqual([]);
  });

  it.each([
    [false, true],
    ['none', true],
    [0, true],
    [[], false],
    [undefined, false],
  ])('takes %j for an answer: %j', (value, expected) => expect(isAnswered(value)).toBe(expected));
});

describe('a question about a person', () => {
  const WITH_ABSENCE: QuestionSet = {
    ...INDOOR_CLIMATE,
    questions: [
      ...INDOOR_CLIMATE.questions,
      {
        code: 'absence',
        label: 'Har du vært borte fra arbeidet?',
        subject: 'person',
        asked: 'after_receipt',
        isRequired: false,
        answer: { type: 'yes_no' },
      },
    ],
  };
  const about = (subject: 'event' | 'person') =>
    openQuestions(WITH_ABSENCE, {}, { subject, asked: ['after_receipt'] }).map(({ code }) => code);

  it('is a row, asked about each of them and not about the event', () => {
    expect([about('person'), about('event')]).toEqual([['absence'], []]);
  });

  it('has no place among the answers about the event', () => {
    expect(Object.keys(answersSchema(WITH_ABSENCE, []).shape)).toEqual(['nuisance', 'personsInRoom']);
  });
});

describe('VIOLENCE_QUESTION_SET', () => {
  it('asks every question once, and forces no answer on somebody who was just hit', () => {
    const { questions } = VIOLENCE_QUESTION_SET;
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    for (const { label: words, isRequired } of questions) {
      expect(words).toMatch(/[?]$/);
      expect(isRequired).toBe(false);
    }
  });
});

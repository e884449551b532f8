import { describe, expect, it } from 'vitest';
import { nounWords, retold } from './words-of.ts';

describe('nounWords', () => {
  it.each([
    ['pilot', 'pilots'],
    ['duty', 'duties'],
    ['body', 'bodies'],
    ['day', 'days'],
    ['process', 'processes'],
  ])('knows that several of %s are %s', (one, many) => {
    expect(nounWords(one)).toEqual({ one, many });
  });

  it('is told a plural that no rule knows', () => {
    expect(nounWords('matrix', 'matrices')).toEqual({ one: 'matrix', many: 'matrices' });
  });

  it.each(['Pilot', 'risk-matrix', 'riskMatrix', 'p', '../x', ''])('refuses %j', (name) => {
    expect(() => nounWords(name)).toThrow(RangeError);
  });

  it('refuses a noun that cannot be told from several of it', () => {
    expect(() => nounWords('sheep', 'sheep')).toThrow(RangeError);
  });
});

describe('retold', () => {
  it('tells the sample’s story of the noun, in every form of the word', () => {
    const told = 'a specimen, A specimen, specimens, SPECIMENS, SPECIMEN_STEPS, createSpecimen, listSpecimens';
    expect(retold(told, nounWords('duty'))).toBe('a duty, A duty, duties, DUTIES, DUTY_STEPS, createDuty, listDuties');
  });

  it('says "an" before a vowel', () => {
    expect(retold('a specimen of a unit; A specimen', nounWords('audit'))).toBe('an audit of a unit; An audit');
  });
});

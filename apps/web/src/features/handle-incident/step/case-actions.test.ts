import { INCIDENT_ABILITIES } from '@vern/domain/incident/policy';
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../server/answers.ts';
import { affectedNames, reporterName } from '../case-names.ts';
import { CASE_ACTIONS, MEASURE_ACTIONS, mainAction, offeredActions, PERSON_ACTIONS } from './case-actions.ts';

const none = Object.fromEntries(INCIDENT_ABILITIES.map((each) => [each, false])) as CaseView['abilities'];
const step = (code: string) =>
  ({ step: code, dueOn: '2026-11-23', isOverdue: false, rule: null }) as CaseView['nextStep'];

describe('CASE_ACTIONS', () => {
  it('has a place for everything one can do, but for reading, drafts, redaction and series', () => {
    const elsewhere = /^(read|editDraft$|submit$|redact$|continueSeries$)/;
    expect([...CASE_ACTIONS, ...MEASURE_ACTIONS, ...PERSON_ACTIONS].sort()).toEqual(
      INCIDENT_ABILITIES.filter((each) => !elsewhere.test(each)).sort(),
    );
  });
});

describe('offeredActions', () => {
  const unanswered = [{ question: 'situation', canAnswer: true }];
  const view = { nextStep: null, hasOpenQuestion: false, unanswered };
  it.each([
    [
      'who adds words answers in the same form',
      { ...none, supplement: true, addDetails: true },
      unanswered,
      ['supplement'],
    ],
    ['who handles it answers what is open', { ...none, addDetails: true }, unanswered, ['addDetails']],
    ['nothing is asked twice', { ...none, addDetails: true }, [], []],
    ['what another is asked is not offered', { ...none, addDetails: true }, [{ question: 'x', canAnswer: false }], []],
  ])('%s', (_, abilities, open, expected) => {
    const { often, seldom } = offeredActions({ ...view, abilities, unanswered: open });
    expect([...often, ...seldom]).toEqual(expected);
  });
});

describe('offeredActions of a case in handling', () => {
  const abilities = { ...none, recordTalk: true, assess: true, close: true, move: true, closeAsWithdrawn: true };
  it('puts what is seldom done a tap further away, and the next step on its own button', () => {
    const offered = offeredActions({ abilities, nextStep: step('talk'), hasOpenQuestion: false, unanswered: [] });
    expect(offered).toEqual({ often: ['assess', 'close'], seldom: ['move', 'closeAsWithdrawn'] });
  });
});

describe('mainAction', () => {
  it.each([
    ['the leader of a new report receives it', { ...none, receive: true }, step('receive'), false, 'receive'],
    ['a reader who may not receive has no button', none, step('receive'), false, null],
    ['a reporter who is asked answers', { ...none, answer: true }, step('await_answer'), true, 'answer'],
    ['a leader who owes a talk writes it down', { ...none, recordTalk: true }, step('talk'), false, 'recordTalk'],
    ['a leader who waits has no button', { ...none, close: true }, step('await_answer'), true, null],
    ['what is over needs nothing', none, null, false, null],
  ] as const)('%s', (_, abilities, nextStep, hasOpenQuestion, expected) => {
    expect(mainAction({ abilities, nextStep, hasOpenQuestion })).toBe(expected);
  });
});

const person = (name: string, relation: 'reporter' | 'affected') => ({ personId: name, name, relation, isMe: false });
const texts = { theReporter: 'den som meldte' };

describe('reporterName', () => {
  it('is a plain phrase for those who may not see names', () => {
    expect(reporterName({ people: [] }, texts)).toBe('den som meldte');
    expect(reporterName({ people: [person('Kari Nes', 'reporter')] }, texts)).toBe('Kari');
  });
});

describe('affectedNames', () => {
  it('joins several as one says it', () => {
    const people = ['Kari Nes', 'Ola Moen', 'Per Li'].map((name) => person(name, 'affected'));
    expect(affectedNames({ people }, texts, 'og')).toBe('Kari, Ola og Per');
    expect(affectedNames({ people: people.slice(0, 1) }, texts, 'og')).toBe('Kari');
  });
});

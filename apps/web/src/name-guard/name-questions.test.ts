import { inspectFreeText } from '@vern/domain/privacy';
import { describe, expect, it } from 'vitest';
import { nameQuestions } from './name-questions.ts';

const asked = (text: string) => nameQuestions(text, inspectFreeText(text).possibleNames);

describe('nameQuestions', () => {
  it.each([
    ['Eleven E.H. slo meg.', ['E.H.']],
    ['Eleven E. H. slo meg.', ['E. H.']],
    ['Eleven EH slo meg.', ['EH']],
    ['Eleven slo meg, sa E.H.', ['E.H.']],
    ['Det var Emil Haug og Kari Berg som slo.', ['Emil Haug', 'Kari Berg']],
    ['Det var Emil og Kari.', ['Emil', 'Kari']],
    ['Da kom Emil. Han slo meg.', ['Emil']],
    ['Da kom Emil. Vetle slo meg.', ['Emil', 'Vetle']],
    ['Emil slo, og Emil lo.', ['Emil']],
    ['Eleven slo meg.', []],
  ])('asks in %j about %j', (text, questions) => expect(asked(text)).toEqual(questions));

  it.each(['Eleven E.H. slo meg.', 'Det var Emil Haug og Kari Berg som slo.', 'Da kom Embla  Haugland.'])(
    'has nothing left to ask in %j once its questions are answered',
    (text) => expect(inspectFreeText(text, asked(text)).possibleNames).toEqual([]),
  );
});

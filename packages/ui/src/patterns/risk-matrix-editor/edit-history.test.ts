import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeTo, type History, redo, startHistory, undo } from './edit-history.ts';

const after = (values: readonly number[]): History<number> =>
  values.reduce((history, value) => changeTo(history, value), startHistory(0));

describe('undo and redo', () => {
  it('lead back to the start and forth to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 200 }), (values) => {
        const done = after(values);
        let history = done;
        for (let k = 0; k < done.past.length; k++) history = undo(history);
        expect(history.present).toBe(0);
        for (let k = 0; k < done.past.length; k++) history = redo(history);
        expect(history.present).toBe(done.present);
      }),
    );
  });

  it('stay where they are when there is nothing to go to', () => {
    expect(undo(startHistory('a')).present).toBe('a');
    expect(redo(startHistory('a')).present).toBe('a');
  });
});

describe('changeTo', () => {
  it('joins the letters typed into one field to one step back', () => {
    const typed = ['S', 'Sj', 'Sje'].reduce((history, text) => changeTo(history, text, 'step 1'), startHistory(''));
    expect(typed.present).toBe('Sje');
    expect(undo(typed).present).toBe('');
  });

  it('does not join what was typed before and after a step back', () => {
    const typed = changeTo(changeTo(startHistory(''), 'a', 'x'), 'ab', 'x');
    expect(undo(changeTo(undo(typed), 'c', 'x')).present).toBe('');
  });

  it('forgets what was undone, keeps 200 steps back, and notes no change that is none', () => {
    expect(changeTo(undo(after([1, 2])), 9).future).toEqual([]);
    expect(after(Array.from({ length: 250 }, (_, k) => k + 1)).past).toHaveLength(200);
    const history = after([1]);
    expect(changeTo(history, 1)).toBe(history);
  });
});

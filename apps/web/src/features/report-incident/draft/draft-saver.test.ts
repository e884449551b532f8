import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, beginReport, type ReportForm } from '../answers/report-form.ts';
import { createDraftSaver, type SaveState } from './draft-saver.ts';

const form = beginReport({ draftId: 'd1', begunAt: '2026-11-20T09:15:00Z', unitId: 'u1', departmentId: null });
const kick = answer(form, { kinds: ['kick'] });
const told = answer(kick, { description: 'Eleven sparket.' });

const REFUSED = { data: { refusal: { code: 'code_not_valid' } } };
const SENT = { data: { refusal: { code: 'idempotency_conflict', details: { incidentId: 'i1' } } } };

/** A server whose answers a test gives one by one. */
function world(isKept = true) {
  const states: SaveState[] = [];
  const asked: { readonly form: ReportForm; readonly signal: AbortSignal; answer(error?: unknown): void }[] = [];
  const onSent = vi.fn();
  const saver = createDraftSaver({
    keepHere: () => isKept,
    saveOnServer: (saved, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        asked.push({ form: saved, signal, answer: (error) => (error ? reject(error) : resolve()) });
      }),
    onState: (state) => states.push(state),
    onSent,
  });
  const rest = () => vi.advanceTimersByTimeAsync(1_200);
  return { saver, states, asked, onSent, rest };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('createDraftSaver', () => {
  it('keeps every change here, and tells the server when the answers rest', async () => {
    const { saver, states, asked, rest } = world();
    saver.change(kick);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
    await rest();
    asked[0]!.answer();
    await rest();
    expect(states).toEqual(['here', 'saving', 'saved']);
  });

  it('says that the text is not on the server until it has been looked through', async () => {
    const { saver, states, asked, rest } = world();
    saver.change(told);
    await rest();
    asked[0]!.answer();
    await rest();
    expect(states.at(-1)).toBe('saved_but_text');
    saver.change({ ...told, isTextChecked: true });
    await rest();
    asked[1]!.answer();
    await rest();
    expect(states.at(-1)).toBe('saved');
  });

  it.each([
    ['here', true, REFUSED],
    ['offline', true, new TypeError('Failed to fetch')],
    ['nowhere', false, REFUSED],
    ['nowhere', false, new TypeError('Failed to fetch')],
  ] as const)('says %s when it is kept here: %s, and the server did not take it', async (state, isKept, error) => {
    const { saver, states, asked, rest } = world(isKept);
    saver.change(kick);
    await rest();
    asked[0]!.answer(error);
    await rest();
    expect(states.at(-1)).toBe(state);
    expect(isKept || !states.includes('here')).toBe(true);
  });

  it('is content with the server when the device keeps nothing', async () => {
    const { saver, states, asked, rest } = world(false);
    saver.change(kick);
    await rest();
    asked[0]!.answer();
    await rest();
    expect(states).toEqual(['saving', 'saving', 'saved']);
  });

  it('saves one at a time, the newest last', async () => {
    const { saver, asked, rest } = world();
    saver.change(kick);
    await rest();
    saver.change(told);
    await rest();
    expect(asked.map((each) => each.form)).toEqual([kick]);
    asked[0]!.answer();
    await rest();
    expect(asked.map((each) => each.form)).toEqual([kick, told]);
  });

  describe('while the report is sent', () => {
    it('saves nothing that waited, and breaks off what is under way', async () => {
      const { saver, asked, rest } = world();
      saver.change(kick);
      await rest();
      saver.change(told);
      saver.hold();
      await rest();
      expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
      saver.change(kick);
      await saver.saveNow();
      await rest();
      expect(asked).toHaveLength(1);
    });

    it('goes on when sending was refused, and never once it has arrived', async () => {
      const { saver, asked, rest } = world();
      saver.change(kick);
      saver.hold();
      saver.release();
      await rest();
      expect(asked).toHaveLength(1);
      asked[0]!.answer();
      saver.change(told);
      saver.hold();
      await saver.stop();
      saver.release();
      saver.change(kick);
      await saver.saveNow();
      await rest();
      expect(asked).toHaveLength(1);
    });
  });

  it('learns that another device has sent it', async () => {
    const { saver, asked, onSent, rest } = world();
    saver.change(kick);
    await rest();
    asked[0]!.answer(SENT);
    await rest();
    expect(onSent).toHaveBeenCalledWith('i1');
  });

  it('breaks off what is under way before it is thrown away, on a network that never answers', async () => {
    const { saver, states, asked, rest } = world();
    saver.change(kick);
    await rest();
    const isOver = vi.fn();
    saver.hold();
    void saver.stop().then(isOver);
    await rest();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(isOver).toHaveBeenCalledOnce();
    expect(states).toEqual(['here', 'saving']);
  });

  it('is over only when nothing is under way any more', async () => {
    const { saver, asked, rest } = world();
    saver.change(kick);
    await rest();
    const isOver = vi.fn();
    void saver.stop().then(isOver);
    await rest();
    expect(isOver).not.toHaveBeenCalled();
    asked[0]!.answer();
    await rest();
    expect(isOver).toHaveBeenCalledOnce();
  });
});

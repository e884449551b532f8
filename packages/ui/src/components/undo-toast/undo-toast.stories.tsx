import preview from '@vern/ui/storybook/preview';
import { expect, fn, waitFor } from 'storybook/test';
import { UndoToast } from './undo-toast.tsx';

const meta = preview.meta({
  component: UndoToast,
  args: { message: 'Tiltaket er fjernet', undoLabel: 'Angre', onUndo: fn(), onExpire: fn(), lastsSeconds: 60 },
});

export const Angre = meta.story({});
export const LangTekst = meta.story({
  args: { message: 'Saken er flyttet til Arbeidsmiljøutvalgssekretariatet' },
  globals: { viewport: { value: 'narrow' } },
});

export const TestUndone = meta.story({
  name: '(Test) what was done can be undone',
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Angre' }));
    await expect(args.onUndo).toHaveBeenCalledTimes(1);
  },
});

export const TestExpires = meta.story({
  name: '(Test) its time ends, but not while the focus rests on it',
  args: { lastsSeconds: 0.2 },
  play: async ({ args, canvas }) => {
    const undo = canvas.getByRole('button', { name: 'Angre' });
    undo.focus();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(args.onExpire).not.toHaveBeenCalled();
    undo.blur();
    await waitFor(() => expect(args.onExpire).toHaveBeenCalledTimes(1));
  },
});

export const TestLongWords = meta.story({
  name: '(Test) the way back stays inside 320 px beside a long word',
  args: { message: 'Flyttet til Arbeidsmiljøutvalgsrepresentantsekretariatet' },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    const undo = canvas.getByRole('button', { name: 'Angre' }).getBoundingClientRect();
    await expect(undo.right).toBeLessThanOrEqual(window.innerWidth);
  },
});

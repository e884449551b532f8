import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { ActionBar, type BarAction } from './action-bar.tsx';

const ACTIONS: readonly BarAction<string>[] = [
  { ability: 'receive', label: 'Ta imot', emphasis: 'primary' },
  { ability: 'ask', label: 'Spør Kari' },
  { ability: 'move', label: 'Flytt til en annen enhet', emphasis: 'tertiary' },
  { ability: 'close', label: 'Lukk med svar til Kari' },
];

const meta = preview.meta({
  component: ActionBar<string>,
  args: {
    label: 'Hva du kan gjøre',
    actions: ACTIONS,
    abilities: { receive: true, ask: true, move: true, close: false },
    onAct: fn(),
  },
});

export const Leder = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestOnlyAllowed = meta.story({
  name: '(Test) shows a button only for what the reader may do, and says which was pressed',
  args: { abilities: { receive: false, ask: true } },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(canvas.getByRole('button', { name: 'Spør Kari' }));
    await expect(args.onAct).toHaveBeenCalledWith('ask');
  },
});

export const TestNothingAllowed = meta.story({
  name: '(Test) is not there when nothing is allowed',
  args: { abilities: {} },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('list')).toBeNull();
  },
});

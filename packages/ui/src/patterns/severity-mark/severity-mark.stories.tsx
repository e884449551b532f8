import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Stack } from '../../components/stack/stack.tsx';
import { SeverityMark } from './severity-mark.tsx';

const meta = preview.meta({ component: SeverityMark, args: { severity: 2 as const, label: 'Alvorlig' } });

export const LiteAlvorlig = meta.story({ args: { severity: 1, label: 'Lite alvorlig' } });
export const SvaertAlvorlig = meta.story({ args: { severity: 3, label: 'Svært alvorlig' } });
export const VariantMatrix = meta.story({
  render: () => (
    <Stack>
      {(['md', 'sm'] as const).map((size) => (
        <Stack direction="row" gap="lg" key={size}>
          <SeverityMark label="Lite alvorlig" severity={1} size={size} />
          <SeverityMark label="Alvorlig" severity={2} size={size} />
          <SeverityMark label="Svært alvorlig" severity={3} size={size} />
        </Stack>
      ))}
    </Stack>
  ),
});

export const TestWord = meta.story({
  name: '(Test) says the level in words and draws as many marks',
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Alvorlig')).toBeVisible();
    await expect(canvasElement.querySelectorAll('[data-on]')).toHaveLength(2);
  },
});

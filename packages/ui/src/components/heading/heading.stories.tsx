import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Stack } from '../stack/stack.tsx';
import { Heading } from './heading.tsx';

const meta = preview.meta({ component: Heading, args: { level: 1 as const, children: 'Går det bra med deg?' } });

export const Sidetittel = meta.story({});
export const LangtOrd = meta.story({
  args: { children: 'Arbeidsmiljøutvalgsrepresentantenes oppfølgingsansvar' },
  globals: { viewport: { value: 'narrow' } },
});
export const VariantMatrix = meta.story({
  render: () => (
    <Stack>
      <Heading level={1}>Meld en hendelse</Heading>
      <Heading level={2}>Hva skjedde?</Heading>
      <Heading level={3} size="small">
        Kroppslig skade
      </Heading>
    </Stack>
  ),
});

export const TestThreeSizes = meta.story({
  name: '(Test) draws a level smaller without moving it in the outline',
  args: { level: 2, size: 'small' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveStyle({ fontSize: '14px' });
  },
});

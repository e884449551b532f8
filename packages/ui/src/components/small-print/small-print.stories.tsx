import preview from '@vern/ui/storybook/preview';
import { SmallPrint } from './small-print.tsx';

const meta = preview.meta({ component: SmallPrint, args: { children: 'siden 1. august 2021' } });

export const VedSiden = meta.story({
  render: (args) => (
    <p>
      Rektor, Solbakken skole <SmallPrint {...args} />
    </p>
  ),
});
export const EgenLinje = meta.story({ args: { as: 'p', children: 'Hentet fra Utdanningsetatens årsrapporter.' } });
export const Smal = meta.story({
  args: { as: 'p', children: 'https://fjordvik.example/arbeidsmiljoutvalgsrepresentantenes-oppfolgingsrutiner' },
  globals: { viewport: { value: 'narrow' } },
});

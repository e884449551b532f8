import preview from '@vern/ui/storybook/preview';
import { Stack } from '../stack/stack.tsx';
import { Tag } from './tag.tsx';

const meta = preview.meta({ component: Tag, args: { children: 'Følges opp' } });

export const Vanlig = meta.story({});
export const LangeOrd = meta.story({
  args: { children: 'Venter på arbeidsmiljøutvalgsrepresentanten' },
  globals: { viewport: { value: 'narrow' } },
});
export const VariantMatrix = meta.story({
  render: () => (
    <Stack gap="sm">
      {(['default', 'outline'] as const).map((emphasis) => (
        <Stack direction="row" gap="sm" key={emphasis}>
          {(['ink', 'neutral', 'accent', 'info', 'success', 'warning', 'danger'] as const).map((tone) => (
            <Tag emphasis={emphasis} key={tone} tone={tone}>
              Følges opp
            </Tag>
          ))}
        </Stack>
      ))}
    </Stack>
  ),
});

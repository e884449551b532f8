import preview from '@vern/ui/storybook/preview';
import { Heading } from '../heading/heading.tsx';
import { Stack } from '../stack/stack.tsx';
import { Card } from './card.tsx';

const meta = preview.meta({ component: Card, args: { children: 'Rektor har fått beskjed.' } });

export const Vanlig = meta.story({});
export const HeleKortetErLenke = meta.story({
  args: {
    children: (
      <Heading level={2}>
        <a className="vern-card__link" href="#sak">
          Spark, kastet noe
        </a>
      </Heading>
    ),
  },
});
export const VariantMatrix = meta.story({
  render: () => (
    <Stack>
      {(['neutral', 'accent', 'ink'] as const).map((tone) => (
        <Card key={tone} tone={tone}>
          Du hører fra rektor senest i morgen kl. 12.
        </Card>
      ))}
    </Stack>
  ),
});

import preview from '@vern/ui/storybook/preview';
import { Button } from '../button/button.tsx';
import { Stack } from './stack.tsx';

const meta = preview.meta({ component: Stack });

export const Kolonne = meta.story({
  args: {
    children: [<p key="a">Rektor har fått beskjed.</p>, <p key="b">Du hører fra henne senest i morgen kl. 12.</p>],
  },
});
export const RadSomBrytes = meta.story({
  args: {
    direction: 'row',
    gap: 'sm',
    children: ['Ta imot', 'Spør den som meldte', 'Flytt til en annen enhet'].map((text) => (
      <Button key={text}>{text}</Button>
    )),
  },
  globals: { viewport: { value: 'narrow' } },
});

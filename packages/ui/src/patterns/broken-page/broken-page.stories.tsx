import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { BrokenPage } from './broken-page.tsx';

const meta = preview.meta({
  component: BrokenPage,
  args: {
    title: 'Vi fikk ikke vist siden',
    text: 'Last siden på nytt. Hjelper det ikke, så prøv igjen om litt. En melding du har begynt på, er ikke borte.',
    reload: 'Last siden på nytt',
    acuteTitle: 'Trenger du hjelp nå?',
    numbers: [
      { who: 'Politi', dial: '112', shown: '112' },
      { who: 'Ambulanse', dial: '113', shown: '113' },
      { who: 'Legevakt', dial: '116117', shown: '116 117' },
    ],
    onReload: fn(),
    isAlone: true,
  },
});

export const Telefon = meta.story({ globals: { viewport: { value: 'phone' } } });
export const Skrivebord = meta.story({ globals: { viewport: { value: 'desk' } } });

export const TestWayOn = meta.story({
  name: '(Test) the emergency numbers and the way on are there, with nothing else of the app',
  play: async ({ canvas, args, userEvent }) => {
    await expect(canvas.getByRole('main')).toBeVisible();
    await expect(canvas.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
    await userEvent.click(canvas.getByRole('button', { name: args.reload }));
    await expect(args.onReload).toHaveBeenCalledOnce();
  },
});

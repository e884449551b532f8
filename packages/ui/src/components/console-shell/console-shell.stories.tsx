import { BarChartIcon, Buildings2Icon, TasklistIcon } from '@navikt/aksel-icons';
import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { Page } from '../page/page.tsx';
import { ConsoleShell } from './console-shell.tsx';

const WORDS = [
  'Oversikt',
  'Mål',
  'Prosedyrer',
  'Kompetanse',
  'Risiko',
  'Enheter',
  'Møter',
  'Organisasjon',
  'Innstillinger',
];
const ICONS = [<BarChartIcon key="a" />, <TasklistIcon key="b" />, <Buildings2Icon key="c" />];

const meta = preview.meta({
  component: ConsoleShell,
  parameters: { layout: 'fullscreen' },
  args: {
    brand: 'Vern-konsollen',
    homeHref: '#oversikt',
    skipLabel: 'Hopp til innholdet',
    navigationLabel: 'Hovedmeny',
    navigation: WORDS.map((label, index) => ({
      href: `#${label}`,
      label,
      icon: ICONS[index % ICONS.length],
      current: index === 0,
    })),
    tools: 'Fjordvik kommune',
    children: (
      <Page title="Oversikt" width="work">
        <Card>Vi vet ikke ennå om volden har gått ned.</Card>
      </Page>
    ),
  },
});

export const PaSkrivebord = meta.story({ globals: { viewport: { value: 'desk' } } });
export const PaTelefon = meta.story({ globals: { viewport: { value: 'phone' } } });

export const TestSide = meta.story({
  name: '(Test) the navigation stands at the side on a desk',
  globals: { viewport: { value: 'desk' } },
  play: async ({ canvas }) => {
    const navigation = canvas.getByRole('navigation').getBoundingClientRect();
    const main = canvas.getByRole('main').getBoundingClientRect();
    await expect(navigation.right).toBeLessThanOrEqual(main.left + 1);
  },
});

export const TestCurrentInSight = meta.story({
  name: '(Test) brings the current page into sight in a navigation wider than the screen',
  globals: { viewport: { value: 'narrow' } },
  args: {
    navigation: WORDS.map((label) => ({ href: `#${label}`, label, current: label === 'Innstillinger' })),
  },
  play: async ({ canvas }) => {
    const { left, right } = canvas.getByRole('link', { current: 'page' }).getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(window.innerWidth);
    await expect(window.scrollY).toBe(0);
  },
});

export const TestNarrow = meta.story({
  name: '(Test) makes no page wider than 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});

import { EnvelopeClosedIcon, FolderIcon, HouseIcon, LifebuoyIcon } from '@navikt/aksel-icons';
import preview from '@vern/ui/storybook/preview';
import { expect, fn, within } from 'storybook/test';
import { AcuteHelp } from '../../patterns/acute-help/acute-help.tsx';
import { ReportCard } from '../../patterns/report-card/report-card.tsx';
import { ColorSchemeSwitch } from '../color-scheme-switch/color-scheme-switch.tsx';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { LinkButton } from '../link-button/link-button.tsx';
import { Page } from '../page/page.tsx';
import { AppShell, type NavigationItem } from './app-shell.tsx';

const STATES = { passed: 'ferdig', current: 'nå', ahead: 'senere' } as const;

/** The places of a leader, who has the most of them. */
const OF_LEADER: readonly NavigationItem[] = [
  { href: '#hjem', label: 'Hjem', icon: <HouseIcon />, current: false },
  { href: '#innboks', label: 'Innboks', icon: <EnvelopeClosedIcon />, current: false, count: 12, countLabel: '12 nye' },
  { href: '#saker', label: 'Mine saker', icon: <FolderIcon />, current: false },
  { href: '#hjelp', label: 'Hjelp og rutiner', icon: <LifebuoyIcon />, current: true },
];

const LOW = { low: { name: 'Skrivebord forstørret til 200 %', styles: { width: '640px', height: '400px' } } };

const meta = preview.meta({
  component: AppShell,
  parameters: { layout: 'fullscreen' },
  args: {
    brand: 'Vern',
    homeHref: '#hjem',
    skipLabel: 'Hopp til innholdet',
    navigationLabel: 'Hovedmeny',
    navigation: [
      { href: '#hjem', label: 'Hjem', icon: <HouseIcon />, current: true },
      {
        href: '#saker',
        label: 'Mine saker',
        icon: <FolderIcon />,
        current: false,
        count: 2,
        countLabel: '2 uleste svar',
      },
      { href: '#hjelp', label: 'Hjelp og rutiner', icon: <LifebuoyIcon />, current: false },
    ],
    tools: 'Kari Nes',
    footer: [
      <LanguageSwitch key="a" label="Språk" language="nb" onChange={fn()} />,
      <ColorSchemeSwitch
        colorScheme="auto"
        key="b"
        label="Utseende"
        labels={{ auto: 'Automatisk', light: 'Lyst', dark: 'Mørkt' }}
        onChange={fn()}
      />,
    ],
    children: (
      <Page title="Hei, Kari">
        <LinkButton fullWidth href="#meld" size="lg" tone="accent">
          Meld en hendelse
        </LinkButton>
        <AcuteHelp
          numbers={[{ who: 'Legevakt', dial: '116117', shown: '116 117', note: 'hele døgnet' }]}
          steps={[]}
          title="Trenger du hjelp nå?"
        />
        <ReportCard
          clock={{
            label: 'Hvor langt meldingen har kommet',
            stateLabels: STATES,
            steps: [
              { step: 'sent', label: 'Sendt', state: 'passed' },
              { step: 'received', label: 'Mottatt', state: 'passed' },
              { step: 'being_handled', label: 'Følges opp', state: 'current' },
              { step: 'closed', label: 'Lukket', state: 'ahead' },
            ],
          }}
          href="#sak"
          level={2}
          title="Spark, kastet noe"
          unreadLabel="Nytt svar"
          when="I går 10:15, klasserom"
        />
      </Page>
    ),
  },
});

export const Hjem = meta.story({ globals: { viewport: { value: 'phone' } } });
export const HjemPaSkrivebord = meta.story({ globals: { viewport: { value: 'desk' } } });
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const SmalLeder = meta.story({
  args: { navigation: OF_LEADER },
  globals: { viewport: { value: 'narrow' } },
});
export const Forstorret = meta.story({
  args: { navigation: OF_LEADER },
  parameters: { viewport: { options: LOW } },
  globals: { viewport: { value: 'low' } },
});

export const TestPhone = meta.story({
  name: '(Test) the navigation lies at the thumb on a phone and nothing is wider than 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    const navigation = canvas.getByRole('navigation', { name: 'Hovedmeny' }).getBoundingClientRect();
    await expect(Math.round(navigation.bottom)).toBe(window.innerHeight);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    for (const link of canvas.getAllByRole('link')) {
      if (link.textContent === 'Hopp til innholdet') continue;
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(18);
    }
  },
});

export const TestUnread = meta.story({
  name: '(Test) says where one is and what waits',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { current: 'page' })).toHaveAccessibleName('Hjem');
    await expect(canvas.getByRole('link', { name: 'Mine saker 2 uleste svar' })).toBeVisible();
  },
});

export const TestBarHeight = meta.story({
  name: '(Test) the bar at the thumb is no taller than what the page leaves for it, with four places at 320 px',
  args: { navigation: OF_LEADER },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    const bar = canvas.getByRole('navigation', { name: 'Hovedmeny' });
    const shell = getComputedStyle(canvas.getByRole('main').parentElement!);
    await expect(bar.getBoundingClientRect().height).toBeLessThanOrEqual(Number.parseFloat(shell.paddingBottom));
    for (const link of within(bar).getAllByRole('link')) {
      const label = link.querySelector('span:not([aria-hidden])')!;
      await expect(label.getBoundingClientRect().height, `${label.textContent} on one line`).toBeLessThan(20);
    }
  },
});

export const TestLow = meta.story({
  name: '(Test) nothing sticks where the window is low, and the page gets its height back',
  args: { navigation: OF_LEADER },
  parameters: { viewport: { options: LOW } },
  globals: { viewport: { value: 'low' } },
  play: async ({ canvas }) => {
    const stuck = [...document.querySelectorAll('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    );
    await expect(stuck.filter((element) => canvas.getByRole('main').parentElement!.contains(element))).toEqual([]);
    await expect(canvas.getByRole('main').getBoundingClientRect().top).toBeLessThan(window.innerHeight / 3);
  },
});

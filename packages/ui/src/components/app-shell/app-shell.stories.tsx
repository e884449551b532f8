import { FolderIcon, HouseIcon, LifebuoyIcon } from '@navikt/aksel-icons';
import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { AcuteHelp } from '../../patterns/acute-help/acute-help.tsx';
import { ReportCard } from '../../patterns/report-card/report-card.tsx';
import { ColorSchemeSwitch } from '../color-scheme-switch/color-scheme-switch.tsx';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { LinkButton } from '../link-button/link-button.tsx';
import { Page } from '../page/page.tsx';
import { AppShell } from './app-shell.tsx';

const STATES = { passed: 'ferdig', current: 'nå', ahead: 'senere' } as const;

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
        labels={{ auto: 'Som enheten', light: 'Lyst', dark: 'Mørkt' }}
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
          title="Spark, kastet gjenstand"
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

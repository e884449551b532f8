import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Stack } from '../stack/stack.tsx';
import { Notice } from './notice.tsx';

const meta = preview.meta({
  component: Notice,
  args: { title: 'Du er uten nett', children: 'Meldingen er lagret på telefonen og sendes når du får nett igjen.' },
});

export const Informasjon = meta.story({});
export const BareTekst = meta.story({ args: { title: undefined, children: 'Rektor har fått beskjed.' } });
export const VariantMatrix = meta.story({
  render: () => (
    <Stack>
      <Notice title="Du er uten nett" tone="info">
        Meldingen sendes når du får nett igjen.
      </Notice>
      <Notice title="Takk. Meldingen er sendt." tone="success">
        Rektor Ingrid Dahl har fått beskjed.
      </Notice>
      <Notice title="Fristen gikk ut i går" tone="warning">
        Ta kontakt med Kari i dag.
      </Notice>
      <Notice title="Meldingen ble ikke sendt" tone="danger">
        Teksten inneholder et fødselsnummer. Ta det bort og send på nytt.
      </Notice>
    </Stack>
  ),
});

export const TestAnnounced = meta.story({
  name: '(Test) is announced only when asked to be',
  render: () => (
    <Stack>
      <Notice title="Står her fra før" />
      <Notice announce="assertive" title="Meldingen ble ikke sendt" tone="danger" />
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('alert')).toHaveLength(1);
    await expect(canvas.getByRole('alert')).toHaveTextContent('Meldingen ble ikke sendt');
  },
});

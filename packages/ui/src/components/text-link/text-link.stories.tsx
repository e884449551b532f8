import preview from '@vern/ui/storybook/preview';
import { TextLink } from './text-link.tsx';

const meta = preview.meta({ component: TextLink, args: { href: '#rutine', children: 'Rutinen for oppfølging' } });

export const Lenke = meta.story({});
export const ITekst = meta.story({
  render: (args) => (
    <p>
      Slik følger vi deg opp etterpå: <TextLink {...args} />. Du kan alltid spørre verneombudet.
    </p>
  ),
});

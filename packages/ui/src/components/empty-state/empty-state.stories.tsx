import preview from '@vern/ui/storybook/preview';
import { LinkButton } from '../link-button/link-button.tsx';
import { EmptyState } from './empty-state.tsx';

const meta = preview.meta({
  component: EmptyState,
  args: {
    title: 'Ingen nye meldinger',
    children: 'Når noen på enheten melder en hendelse, kommer den her, og du får beskjed på e-post.',
  },
});

export const Tom = meta.story({});
export const MedVeiVidere = meta.story({
  args: {
    title: 'Du har ikke meldt noe ennå',
    children: 'Her ser du meldingene dine og svarene du får.',
    action: (
      <LinkButton emphasis="secondary" href="#meld">
        Meld en hendelse
      </LinkButton>
    ),
  },
  globals: { viewport: { value: 'narrow' } },
});

import preview from '@vern/ui/storybook/preview';
import { PrivacyHint } from './privacy-hint.tsx';

const meta = preview.meta({
  component: PrivacyHint,
  args: { children: 'Ikke skriv navn på barn eller foresatte. Skriv «eleven» eller «en forelder».' },
});

export const VedTekstfeltet = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

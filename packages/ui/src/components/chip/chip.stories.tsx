import preview from '@vern/ui/storybook/preview';
import { fn } from 'storybook/test';
import { Chip } from './chip.tsx';

const meta = preview.meta({ component: Chip, args: { type: 'checkbox' as const, label: 'Spark', onChange: fn() } });

export const Ikkevalgt = meta.story({});
export const Valgt = meta.story({ args: { checked: true } });
export const EttSvar = meta.story({ args: { type: 'radio', checked: true, label: 'Nå' } });
export const Sperret = meta.story({ args: { disabled: true } });

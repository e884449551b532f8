import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { PrintHeader } from './print-header.tsx';

const meta = preview.meta({
  component: PrintHeader,
  args: {
    municipality: 'Fjordvik kommune',
    document: 'Sammendrag av en sak',
    printedAt: 'Skrevet ut 22. november 2026 kl. 14.02',
    dataCutOff: 'Tall til og med 21. november 2026',
  },
});

export const TestPaperOnly = meta.story({
  name: '(Test) is on paper only',
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Fjordvik kommune')).not.toBeVisible();
  },
});

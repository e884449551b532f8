import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Stack } from '../../components/stack/stack.tsx';
import { IncidentStatusTag } from './incident-status-tag.tsx';

const meta = preview.meta({ component: IncidentStatusTag, args: { status: 'submitted' as const, label: 'Sendt' } });

export const Sendt = meta.story({});
export const VariantMatrix = meta.story({
  render: () => (
    <Stack direction="row" gap="sm">
      <IncidentStatusTag label="Utkast" status="draft" />
      <IncidentStatusTag label="Sendt" status="submitted" />
      <IncidentStatusTag label="Mottatt" status="received" />
      <IncidentStatusTag label="Følges opp" status="in_progress" />
      <IncidentStatusTag label="Lukket" status="closed" />
      <IncidentStatusTag label="Trukket" status="withdrawn" />
    </Stack>
  ),
});

export const TestNeverRed = meta.story({
  name: '(Test) a report is never red, whatever its status',
  render: VariantMatrix.input.render,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-status]')).toHaveLength(6);
    await expect(canvasElement.querySelectorAll('[data-color="danger"]')).toHaveLength(0);
  },
});

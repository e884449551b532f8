import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW, exampleRow } from '../../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { ReceiptView } from './receipt-view.tsx';

const receipt = {
  incidentId: exampleRow.id,
  created: true,
  severity: 2,
  floorReasons: [{ field: 'kinds', code: 'object_thrown', floor: 2 }],
  unitName: exampleSchool.name,
  handledBy: 'unit_leader',
  nextStep: exampleRow.nextStep,
  talk: { dueOn: '2026-11-20', wish: 'this_week' },
  receivedAt: exampleRow.receivedAt,
} as const;

const meta = preview.meta({
  component: ReceiptView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { receipt: { ...receipt, floorReasons: [...receipt.floorReasons] }, now: EXAMPLE_NOW, places: [exampleSchool] },
});

export const Raised = meta.story({ name: 'Nivået følger svarene' });
export const AskedOnASaturday = meta.story({
  name: '(Test) den som ber om å snakke med noen nå på en lørdag, får vite at det blir mandag',
  args: {
    now: new Date('2026-11-21T09:15:00Z'),
    receipt: { ...receipt, floorReasons: [], talk: { dueOn: '2026-11-23', wish: 'now' } },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Det skal skje senest mandag/)).toBeVisible();
    await expect(canvas.getByText(/Er det for lenge å vente, så ring/)).toBeVisible();
  },
});
export const AboutLeader = meta.story({
  name: 'Om en leder, sendt to ganger',
  args: { receipt: { ...receipt, created: false, floorReasons: [], handledBy: 'next_level_leader' } },
});

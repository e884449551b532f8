import preview from '@vern/ui/storybook/preview';
import { EXAMPLE_NOW, exampleRow } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { ReceiptView } from './receipt-view.tsx';

const receipt = {
  incidentId: exampleRow.id,
  created: true,
  severity: 2,
  floorReasons: [{ field: 'kinds', code: 'object_thrown', floor: 2 }],
  unitName: exampleSchool.name,
  handledBy: 'unit_leader',
  nextStep: exampleRow.nextStep,
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
export const AboutLeader = meta.story({
  name: 'Om en leder, sendt to ganger',
  args: { receipt: { ...receipt, created: false, floorReasons: [], handledBy: 'next_level_leader' } },
});

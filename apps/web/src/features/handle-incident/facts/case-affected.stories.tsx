import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { exampleCaseOfReporter, exampleCaseWithoutNames } from '../../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { CaseAffected } from './case-affected.tsx';

const meta = preview.meta({
  component: CaseAffected,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Spark, kastet noe</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { view: exampleCaseOfReporter, onTell: () => {} },
});

export const Own = meta.story({ name: 'Egen melding' });
export const Told = meta.story({
  name: 'Etter sykmelding',
  args: {
    view: {
      ...exampleCaseOfReporter,
      abilities: { ...exampleCaseOfReporter.abilities, tellConsequences: true, readHealth: true },
      affected: exampleCaseOfReporter.affected.map((each) => ({
        ...each,
        absence: 'more_than_three_days' as const,
        health: {
          ...{ sawDoctor: true, firstAidGiven: false, injuryKind: 'concussion' as const },
          ...{ injuredBodyParts: ['head' as const], consentShareMedical: false },
        },
      })),
    },
  },
});
export const WithoutNames = meta.story({
  name: '(Test) without names there is whether anybody was hurt, and nothing that one person answered',
  args: { view: exampleCaseWithoutNames },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Noen ble skadet')).toBeVisible();
    await expect(canvas.getByText('Ingen er meldt redd eller hardt påkjent')).toBeVisible();
    for (const label of ['Fravær', 'Ønsker kontakt']) await expect(canvas.queryByText(label)).toBeNull();
  },
});
export const SafetyRep = meta.story({
  name: '(Test) the safety representative sees what it did to each, and not what they wished',
  args: {
    view: {
      ...exampleCaseOfReporter,
      wantsContact: null,
      affected: exampleCaseOfReporter.affected.map((each) => ({ ...each, wantsContact: null })),
      relation: 'safety_rep',
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Fravær')).toBeVisible();
    await expect(canvas.queryByText('Ønsker kontakt')).toBeNull();
  },
});

import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { AnswerFirst } from './answer-first.tsx';

const meta = preview.meta({
  component: AnswerFirst,
  args: {
    question: 'Har volden gått ned?',
    answer: 'Det kan vi ikke si ennå.',
    children: [
      <p key="a">Her teller vi meldinger, ikke vold. Flere meldinger kan bety at flere sier fra.</p>,
      <p key="b">For å svare må vi vite mer: hvor mange som arbeider på stedene, og hvor alvorlige hendelsene er.</p>,
    ],
  },
});

export const VetIkke = meta.story({});
export const LangtSvar = meta.story({
  args: { answer: 'Meldingene øker på 3 av 4 områder. De alvorligste hendelsene er uendret.' },
});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestInOrder = meta.story({
  name: '(Test) the question is the heading, and the answer is the first thing read after it',
  play: async ({ canvas }) => {
    const question = canvas.getByRole('heading', { level: 2, name: 'Har volden gått ned?' });
    await expect(question.nextElementSibling).toHaveTextContent('Det kan vi ikke si ennå.');
  },
});

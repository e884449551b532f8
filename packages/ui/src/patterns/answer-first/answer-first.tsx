import './answer-first.css';
import type { ReactNode } from 'react';
import { Card } from '../../components/card/card.tsx';
import { Heading } from '../../components/heading/heading.tsx';

export interface AnswerFirstProps {
  /** The question everybody has: "Har volden gått ned?" */
  readonly question: string;
  /** The answer in one sentence, also when it is that one does not know. */
  readonly answer: string;
  /** Why that is the answer, and what would change it: paragraphs. */
  readonly children: ReactNode;
}

/** The answer in words, before any figure or chart. It states what it is given: the verdict is the engine's or a person's. */
export function AnswerFirst({ question, answer, children }: AnswerFirstProps) {
  return (
    <Card tone="ink">
      <div className="vern-answer-first">
        <Heading level={2}>{question}</Heading>
        <p className="vern-answer-first__answer">{answer}</p>
        {children}
      </div>
    </Card>
  );
}

import { useTexts } from '../../language/use-texts.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { ClosedView } from './closed-view.tsx';

/** For those who are signed in and have no business here. */
export function ClosedPage() {
  const { closed } = useTexts('admin');
  useArrival(closed.title, 'closed');
  return <ClosedView />;
}

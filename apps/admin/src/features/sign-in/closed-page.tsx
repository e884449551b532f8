import { useTexts } from '@vern/i18n/language';
import { useArrival } from '../../routing/use-arrival.ts';
import { ClosedView } from './closed-view.tsx';

/** For those who are signed in and have no business here. */
export function ClosedPage() {
  const { closed } = useTexts('admin');
  useArrival(closed.title, 'closed');
  return <ClosedView />;
}

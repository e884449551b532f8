import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { use } from 'react';
import { useArrival } from '../../routing/use-arrival.ts';
import { MeContext } from '../../server/me-context.ts';
import { HelpView } from './help-view.tsx';
import { keptNumbers } from './kept-numbers.ts';

/** Help and routines; open to those who have not signed in, and without a network, too. */
export function HelpPage() {
  const { title } = useTexts('help');
  useArrival(title, 'help');
  return <HelpView now={useNow()} places={use(MeContext)?.workPlaces ?? keptNumbers(localStorage)} />;
}

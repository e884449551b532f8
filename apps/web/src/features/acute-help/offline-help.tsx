import { AcuteHelpCard } from './acute-help-card.tsx';
import { keptNumbers } from './kept-numbers.ts';

/** What to do now and whom to call, on a page that could not be fetched: help must not wait for a network. */
export function OfflineHelp() {
  return <AcuteHelpCard places={keptNumbers(localStorage)} />;
}

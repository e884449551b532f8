import { defineLabels } from '../../locale/index.ts';
import type { CareStepId } from './care-steps.table.ts';

/** What each step is, in one sentence. */
export const CARE_STEP_LABELS = defineLabels<'duty.careSteps', CareStepId>('duty.careSteps', {
  'C-01': 'Trygg nå? Gi hjelp og førstehjelp, og avløs.',
  'C-02': 'Lederen snakker med den det gjelder.',
  'C-03': 'Tilby lege eller legevakt, og bli med.',
  'C-04': 'Sørg for at ingen drar hjem alene eller er alene i kveld.',
  'C-05': 'Spør om pårørende skal få beskjed; den ansatte bestemmer.',
  'C-06': 'Gi arket om vanlige reaksjoner og rettigheter.',
  'C-07': 'Verneombudet får vite om hendelsen.',
  'C-08': 'Skriv ned valgene om Arbeidstilsynet, Nav og politi, og hvorfor.',
  'C-09': 'Samle kollegene til en samtale.',
  'C-10': 'Tilby strukturert samtale eller psykolog.',
  'C-11': 'Første oppfølgingssamtale.',
  'C-12': 'Andre oppfølgingssamtale.',
  'C-13': 'Tredje oppfølgingssamtale.',
  'C-14-3m': 'Spør hvordan det går etter tre måneder.',
  'C-14-6m': 'Spør hvordan det går etter seks måneder.',
  'C-15': 'Lag en plan for arbeidet videre sammen.',
  'C-16': 'Tilby lederen en samtale med sin leder.',
  'C-17': 'Se på risikovurdering og tiltak, og si fra til de ansatte.',
  'C-18': 'Spør: Fikk du den oppfølgingen du trengte?',
});

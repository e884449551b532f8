import type { LikelihoodScale } from '../define/matrix-definition.ts';
import { inThree } from './texts.ts';

/**
 * How often, in this unit: about one order of magnitude a step, from less than every tenth year to more
 * than weekly (events per unit-year 0.1, 1, 12, 52).
 */
export const VIOLENCE_LIKELIHOOD: LikelihoodScale = {
  unit: 'events_per_unit_year',
  classes: [
    {
      code: 'very_rare',
      label: inThree('Svært sjelden', 'Svært sjeldan', 'Very rare'),
      description: inThree(
        'Sjeldnere enn hvert tiende år',
        'Sjeldnare enn kvart tiande år',
        'Less than once in ten years',
      ),
      anchor: { from: 0, to: 0.1 },
    },
    {
      code: 'rare',
      label: inThree('Sjelden', 'Sjeldan', 'Rare'),
      description: inThree(
        'Fra hvert tiende år til årlig',
        'Frå kvart tiande år til årleg',
        'From once in ten years to yearly',
      ),
      anchor: { from: 0.1, to: 1 },
    },
    {
      code: 'now_and_then',
      label: inThree('Av og til', 'Av og til', 'Now and then'),
      description: inThree('Fra årlig til månedlig', 'Frå årleg til månadleg', 'From yearly to monthly'),
      anchor: { from: 1, to: 12 },
    },
    {
      code: 'often',
      label: inThree('Ofte', 'Ofte', 'Often'),
      description: inThree('Fra månedlig til ukentlig', 'Frå månadleg til kvar veke', 'From monthly to weekly'),
      anchor: { from: 12, to: 52 },
    },
    {
      code: 'very_often',
      label: inThree('Svært ofte', 'Svært ofte', 'Very often'),
      description: inThree('Ukentlig til daglig', 'Kvar veke til dagleg', 'Weekly to daily'),
      anchor: { from: 52, to: Infinity },
    },
  ],
};

import type { Level } from '../define/matrix-definition.ts';
import { inThree } from './texts.ts';

const UNIT_LEADER = inThree('Enhetsleder', 'Einingsleiar', 'Unit leader');
const NEXT_LEVEL = inThree('Nivået over enhetsleder', 'Nivået over einingsleiar', 'The level above the unit leader');

/**
 * What each level asks for. "Acceptable" never means "no duty": risk is to be reduced as far as possible
 * (forskrift om utførelse av arbeid § 3A-3).
 */
export const VIOLENCE_LEVELS: readonly Level[] = [
  {
    code: 'green',
    label: inThree('Grønn', 'Grøn', 'Green'),
    colour: '#bfe3c0',
    pattern: 'none',
    acceptance: {
      rule: 'acceptable',
      acceptedBy: UNIT_LEADER,
      action: inThree('Akseptabel, følg med', 'Akseptabel, følg med', 'Acceptable, keep watching'),
      deadlineDays: null,
      decisionLevel: 0,
    },
  },
  {
    code: 'yellow',
    label: inThree('Gul', 'Gul', 'Yellow'),
    colour: '#f6e27a',
    pattern: 'dots',
    acceptance: {
      rule: 'reduce_if_reasonable',
      acceptedBy: UNIT_LEADER,
      action: inThree('Tiltak skal vurderes', 'Tiltak skal vurderast', 'Measures are to be considered'),
      deadlineDays: null,
      decisionLevel: 0,
    },
  },
  {
    code: 'orange',
    label: inThree('Oransje', 'Oransje', 'Orange'),
    colour: '#f0a050',
    pattern: 'diagonal',
    acceptance: {
      rule: 'reduce_if_reasonable',
      acceptedBy: UNIT_LEADER,
      action: inThree(
        'Tiltak skal settes inn med frist',
        'Tiltak skal setjast inn med frist',
        'Measures are to be put in place by a deadline',
      ),
      deadlineDays: 30,
      decisionLevel: 0,
    },
  },
  {
    code: 'red',
    label: inThree('Rød', 'Raud', 'Red'),
    colour: '#b3261e',
    pattern: 'crosshatch',
    acceptance: {
      rule: 'not_acceptable',
      acceptedBy: NEXT_LEVEL,
      action: inThree(
        'Ikke akseptabelt, tiltak straks, og linjen varsles',
        'Ikkje akseptabelt, tiltak straks, og linja blir varsla',
        'Not acceptable, measures at once, and the line is told',
      ),
      deadlineDays: 0,
      decisionLevel: 1,
    },
  },
];

import { type Label, label } from '../../locale/index.ts';

/** The three levels, mildest first. A number and not a code: levels are compared. */
export const SEVERITIES = [1, 2, 3] as const;

/** 1 less serious, 2 serious, 3 very serious. */
export type Severity = (typeof SEVERITIES)[number];

/** Name and anchor of each level. The anchors help a person choose; the code tables decide the floor. */
export const SEVERITY_TEXTS: Readonly<Record<Severity, { readonly label: Label; readonly anchor: Label }>> = {
  1: {
    label: label('Lite alvorlig', 'Lite alvorleg', 'Less serious'),
    anchor: label(
      'Ikke vondt, ingen merker, ikke redd. Det ordnet seg der og da.',
      'Ikkje vondt, ingen merke, ikkje redd. Det ordna seg der og då.',
      'No pain, no marks, no fear. It was dealt with there and then.',
    ),
  },
  2: {
    label: label('Alvorlig', 'Alvorleg', 'Serious'),
    anchor: label(
      'Vondt, synlige merker, redd eller trengte hjelp. Eller det har skjedd mange ganger.',
      'Vondt, synlege merke, redd eller trong hjelp. Eller det har skjedd mange gonger.',
      'Pain, visible marks, fear or a need for help. Or it has happened many times.',
    ),
  },
  3: {
    label: label('Svært alvorlig', 'Svært alvorleg', 'Very serious'),
    anchor: label(
      'Førstehjelp, lege eller fravær. Kvelertak, våpen, drapstrussel eller seksuelt overgrep. Eller du kan ikke jobbe videre.',
      'Førstehjelp, lege eller fråvær. Kvelartak, våpen, drapstrussel eller seksuelt overgrep. Eller du kan ikkje jobbe vidare.',
      'First aid, a doctor or absence. Strangling, a weapon, a death threat or sexual assault. Or you cannot carry on working.',
    ),
  },
};

import type { LintTexts } from '../lint-language.ts';

const TRY_NEAREST = 'Se den nærmeste matrisen som holder, for hvilke celler som må endres.';
const INFORMATION = 'Dette alene krever ingen endring.';

/** The linter's sentences in Norwegian Bokmål. */
export const LINT_TEXTS_NB: LintTexts = {
  one_level_only: ({ level }, w) => ({
    explanation: `Alle cellene er ${w.level(level)}, så matrisen skiller ikke mellom noen farer.`,
    suggestion: 'Bruk minst tre ulike nivåer i cellene.',
  }),
  level_unreachable: ({ level }, w) => ({
    explanation: `Ingen celle er ${w.level(level)}. Uansett hva man vurderer, kommer man aldri dit.`,
    suggestion: 'Bruk nivået i minst én celle, eller fjern det.',
  }),
  level_duplicate: ({ first, second }, w) => ({
    explanation: `${w.level(first)} og ${w.level(second)} har samme navn eller krever nøyaktig det samme.`,
    suggestion: 'Slå sammen de to nivåene, eller skriv hva som skiller dem.',
  }),
  level_looks_alike: ({ first, second }, w) => ({
    explanation: `${w.level(first)} og ${w.level(second)} har samme farge eller mønster, så noen lesere kan ikke skille dem.`,
    suggestion: 'Gi hvert nivå sin egen farge og sitt eget mønster.',
  }),
  too_many_levels: ({ count, advised }) => ({
    explanation: `Matrisen har ${count} nivåer. Med flere enn ${advised} dekker nabonivåer nesten de samme risikoene.`,
    suggestion: `Hold deg til ${advised} nivåer eller færre: ett for hver ting folk skal gjøre annerledes.`,
  }),
  not_monotone: ({ from, to, fromLevel, toLevel }, w) => ({
    explanation: `Ett trinn opp fra ${w.cell(from)} til ${w.cell(to)} senker nivået fra ${w.level(fromLevel)} til ${w.level(toLevel)}. Oftere eller verre teller altså som mindre risiko.`,
    suggestion: `Løft ${w.cell(to)} eller senk ${w.cell(from)}.`,
  }),
  level_skipped: ({ from, to, fromLevel, toLevel }, w) => ({
    explanation: `Ett trinn fra ${w.cell(from)} til ${w.cell(to)} hopper fra ${w.level(fromLevel)} til ${w.level(toLevel)}, forbi et nivå imellom. En liten uenighet i vurderingen avgjør mye.`,
    suggestion: 'Sett nivået imellom på en av de to cellene.',
  }),
  worst_consequence_lowest_level: ({ cell, level }, w) => ({
    explanation: `${w.cell(cell)} er ${w.level(level)}: Det verste som kan skje, ligger på laveste nivå.`,
    suggestion: 'Hold den verste konsekvensen minst ett nivå opp, uansett hvor sjelden den er.',
  }),
  anchors_overlap: ({ at, end, start }, w) => ({
    explanation: `${w.step(at)} starter på ${w.number(start)}, før trinnet under slutter på ${w.number(end)}. Det som ligger imellom, hører til begge.`,
    suggestion: 'La hvert trinn starte der trinnet under slutter.',
  }),
  anchors_gap: ({ at, end, start }, w) => ({
    explanation: `Trinnet under ${w.step(at)} slutter på ${w.number(end)}, men ${w.step(at)} starter på ${w.number(start)}. Det som ligger imellom, hører ikke til noen av dem.`,
    suggestion: 'La hvert trinn starte der trinnet under slutter.',
  }),
  anchors_out_of_order: ({ at, end, start }, w) => ({
    explanation: `${w.step(at)} starter på ${w.number(start)}, lavere enn trinnet foran, som slutter på ${w.number(end)}.`,
    suggestion: 'Skriv trinnene fra det laveste til det høyeste.',
  }),
  axioms_not_checked: ({ dimension, missing }, w) => ({
    explanation: `${missing === 'likelihood' ? 'Sannsynlighetsskalaen' : w.dimension(dimension)} mangler tall som møtes trinn for trinn, så bare rekkefølgen på cellene er kontrollert.`,
    suggestion: 'Gi hvert trinn tall, eller kontroller én gang til med like trinn.',
  }),
  equal_steps_assumed: ({ dimension }, w) => ({
    explanation: `${w.dimension(dimension)} er kontrollert som om alle trinn uten tall var like lange. Det samme forutsetter en poengsum som ganger klassenumre.`,
    suggestion: 'Gi hvert trinn tall for å kontrollere det du faktisk mener.',
  }),
  weak_consistency: ({ bottomCell, topCell, bottom, top, bottomPoint, topPoint, tie }, w) => ({
    explanation: `${w.cell(bottomCell)} er ${w.level(bottom)}, og ${w.cell(topCell)} er ${w.level(top)}. Men ${w.number(bottomPoint.frequency)} i året med alvor ${w.number(bottomPoint.value)} (til sammen ${w.number(bottomPoint.risk)}) i den første er ${tie ? 'like farlig som' : 'farligere enn'} ${w.number(topPoint.frequency)} i året med alvor ${w.number(topPoint.value)} (til sammen ${w.number(topPoint.risk)}) i den andre.`,
    suggestion: TRY_NEAREST,
  }),
  betweenness: ({ bottom, top, kind, bottomLevel, topLevel }, w) => ({
    explanation: `${w.cell(bottom)} er ${w.level(bottomLevel)} og ligger inntil ${w.cell(top)}, som er ${w.level(topLevel)}${kind === 'corner' ? ', i et hjørne' : ''}. En fare som vokser nesten ingenting, går rett fra laveste til høyeste nivå.`,
    suggestion: 'Sett et nivå imellom på en av de to cellene.',
  }),
  consistent_colouring: ({ cell, level, required, lo, hi, minTop, maxBottom }, w) => ({
    explanation: `${w.cell(cell)} rommer risikoer fra ${w.number(lo)} til ${w.number(hi)}. Celler på høyeste nivå begynner på ${w.number(minTop)}, og celler på laveste nivå slutter på ${w.number(maxBottom)}. Derfor bør den ligge ${{ top: 'på høyeste nivå', bottom: 'på laveste nivå', between: 'imellom' }[required]}; den er ${w.level(level)}.`,
    suggestion: TRY_NEAREST,
  }),
  colouring_lies_between: ({ cell, level, required }, w) => ({
    explanation: `${w.cell(cell)} er ${w.level(level)}, selv om risikoene i cellen bare når opp mot det ${required === 'top' ? 'høyeste' : 'laveste'} nivået. Den ligger mellom de to, og det godtar Cox.`,
    suggestion: 'La den stå hvis overgangen mellom nivåene er ment å være bred.',
  }),
  certain_reversal: ({ lower, higher, lowerLevel, higherLevel }, w) => ({
    explanation: `Alle farer i ${w.cell(lower)} (${w.level(lowerLevel)}) er minst like store som alle farer i ${w.cell(higher)} (${w.level(higherLevel)}). Nivåene snur rekkefølgen.`,
    suggestion: 'Bytt om de to, eller fargelegg på nytt etter tallene på skalaene.',
  }),
  skip_overlap: ({ lower, higher, max, min }, w) => ({
    explanation: `${w.level(lower)} når opp til risiko ${w.number(max)} og ${w.level(higher)} ned til ${w.number(min)}, selv om det ligger et nivå mellom dem.`,
    suggestion: 'Gjør nivået imellom bredere.',
  }),
  range_compression: ({ level, min, max, decades }, w) => ({
    explanation: `${w.level(level)} dekker risikoer fra ${w.number(min)} til ${w.number(max)}, altså ${w.number(decades)} tierpotenser som ser like ut.`,
    suggestion: 'Bruk intervallet eller tallet ved siden av nivået når du prioriterer innenfor det.',
  }),
  few_pairs_ordered: ({ fraction }, w) => ({
    explanation: `Av to tilfeldige farer sier nivåene sikkert hvilken som er størst i ${w.number(fraction * 100)} av 100 tilfeller.`,
    suggestion: 'Ikke bruk nivået alene til å rangere farer.',
  }),
  lemma_1: ({ contacts }) => ({
    explanation: `Laveste og høyeste nivå deler ${contacts} side(r) (Cox, lemma 1).`,
    suggestion: INFORMATION,
  }),
  lemma_2: () => ({
    explanation:
      'Høyeste nivå står i første rad eller kolonne (Cox, lemma 2): Noe nesten umulig eller nesten ufarlig er ikke akseptabelt.',
    suggestion: INFORMATION,
  }),
  theorem_1a: () => ({
    explanation: 'Første rad og kolonne er ikke helt og holdent på laveste nivå (Cox, teorem 1 a).',
    suggestion: INFORMATION,
  }),
  theorem_1b: () => ({
    explanation: 'Høyeste nivå står i andre rad eller kolonne (Cox, teorem 1 b).',
    suggestion: INFORMATION,
  }),
};

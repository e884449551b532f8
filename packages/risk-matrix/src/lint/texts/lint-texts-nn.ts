import type { LintTexts } from '../lint-language.ts';

const TRY_NEAREST = 'Sjå den nærmaste matrisa som held, for kva celler som må endrast.';
const INFORMATION = 'Dette åleine krev inga endring.';

/** The linter's sentences in Norwegian Nynorsk. */
export const LINT_TEXTS_NN: LintTexts = {
  one_level_only: ({ level }, w) => ({
    explanation: `Alle cellene er ${w.level(level)}, så matrisa skil ikkje mellom nokon farar.`,
    suggestion: 'Bruk minst tre ulike nivå i cellene.',
  }),
  level_unreachable: ({ level }, w) => ({
    explanation: `Inga celle er ${w.level(level)}. Same kva ein vurderer, kjem ein aldri dit.`,
    suggestion: 'Bruk nivået i minst éi celle, eller fjern det.',
  }),
  level_duplicate: ({ first, second }, w) => ({
    explanation: `${w.level(first)} og ${w.level(second)} har same namn eller krev nøyaktig det same.`,
    suggestion: 'Slå saman dei to nivåa, eller skriv kva som skil dei.',
  }),
  level_looks_alike: ({ first, second }, w) => ({
    explanation: `${w.level(first)} og ${w.level(second)} har same farge eller mønster, så nokre lesarar kan ikkje skilje dei.`,
    suggestion: 'Gi kvart nivå sin eigen farge og sitt eige mønster.',
  }),
  too_many_levels: ({ count, advised }) => ({
    explanation: `Matrisa har ${count} nivå. Med fleire enn ${advised} dekkjer nabonivå nesten dei same risikoane.`,
    suggestion: `Hald deg til ${advised} nivå eller færre: eitt for kvar ting folk skal gjere annleis.`,
  }),
  not_monotone: ({ from, to, fromLevel, toLevel }, w) => ({
    explanation: `Eitt steg opp frå ${w.cell(from)} til ${w.cell(to)} senkar nivået frå ${w.level(fromLevel)} til ${w.level(toLevel)}. Oftare eller verre tel altså som mindre risiko.`,
    suggestion: `Løft ${w.cell(to)} eller senk ${w.cell(from)}.`,
  }),
  level_skipped: ({ from, to, fromLevel, toLevel }, w) => ({
    explanation: `Eitt steg frå ${w.cell(from)} til ${w.cell(to)} hoppar frå ${w.level(fromLevel)} til ${w.level(toLevel)}, forbi eit nivå imellom. Ei lita usemje i vurderinga avgjer mykje.`,
    suggestion: 'Set nivået imellom på ei av dei to cellene.',
  }),
  worst_consequence_lowest_level: ({ cell, level }, w) => ({
    explanation: `${w.cell(cell)} er ${w.level(level)}: Det verste som kan hende, ligg på lågaste nivå.`,
    suggestion: 'Hald den verste konsekvensen minst eitt nivå opp, same kor sjeldan han er.',
  }),
  anchors_overlap: ({ at, end, start }, w) => ({
    explanation: `${w.step(at)} startar på ${w.number(start)}, før steget under sluttar på ${w.number(end)}. Det som ligg imellom, høyrer til begge.`,
    suggestion: 'La kvart steg starte der steget under sluttar.',
  }),
  anchors_gap: ({ at, end, start }, w) => ({
    explanation: `Steget under ${w.step(at)} sluttar på ${w.number(end)}, men ${w.step(at)} startar på ${w.number(start)}. Det som ligg imellom, høyrer ikkje til nokon av dei.`,
    suggestion: 'La kvart steg starte der steget under sluttar.',
  }),
  anchors_out_of_order: ({ at, end, start }, w) => ({
    explanation: `${w.step(at)} startar på ${w.number(start)}, lågare enn steget føre, som sluttar på ${w.number(end)}.`,
    suggestion: 'Skriv stega frå det lågaste til det høgaste.',
  }),
  axioms_not_checked: ({ dimension, missing }, w) => ({
    explanation: `${missing === 'likelihood' ? 'Sannsynsskalaen' : w.dimension(dimension)} manglar tal som møtest steg for steg, så berre rekkjefølgja på cellene er kontrollert.`,
    suggestion: 'Gi kvart steg tal, eller kontroller éin gong til med like steg.',
  }),
  equal_steps_assumed: ({ dimension }, w) => ({
    explanation: `${w.dimension(dimension)} er kontrollert som om alle steg utan tal var like lange. Det same føreset ein poengsum som gangar klassenummer.`,
    suggestion: 'Gi kvart steg tal for å kontrollere det du faktisk meiner.',
  }),
  weak_consistency: ({ bottomCell, topCell, bottom, top, bottomPoint, topPoint, tie }, w) => ({
    explanation: `${w.cell(bottomCell)} er ${w.level(bottom)}, og ${w.cell(topCell)} er ${w.level(top)}. Men ${w.number(bottomPoint.frequency)} i året med alvor ${w.number(bottomPoint.value)} (til saman ${w.number(bottomPoint.risk)}) i den fyrste er ${tie ? 'like farleg som' : 'farlegare enn'} ${w.number(topPoint.frequency)} i året med alvor ${w.number(topPoint.value)} (til saman ${w.number(topPoint.risk)}) i den andre.`,
    suggestion: TRY_NEAREST,
  }),
  betweenness: ({ bottom, top, kind, bottomLevel, topLevel }, w) => ({
    explanation: `${w.cell(bottom)} er ${w.level(bottomLevel)} og ligg inntil ${w.cell(top)}, som er ${w.level(topLevel)}${kind === 'corner' ? ', i eit hjørne' : ''}. Ein fare som veks nesten ingenting, går rett frå lågaste til høgaste nivå.`,
    suggestion: 'Set eit nivå imellom på ei av dei to cellene.',
  }),
  consistent_colouring: ({ cell, level, required, lo, hi, minTop, maxBottom }, w) => ({
    explanation: `${w.cell(cell)} rommar risikoar frå ${w.number(lo)} til ${w.number(hi)}. Celler på høgaste nivå byrjar på ${w.number(minTop)}, og celler på lågaste nivå sluttar på ${w.number(maxBottom)}. Difor bør ho liggje ${{ top: 'på høgaste nivå', bottom: 'på lågaste nivå', between: 'imellom' }[required]}; ho er ${w.level(level)}.`,
    suggestion: TRY_NEAREST,
  }),
  colouring_lies_between: ({ cell, level, required }, w) => ({
    explanation: `${w.cell(cell)} er ${w.level(level)}, sjølv om risikoane i cella berre når opp mot det ${required === 'top' ? 'høgaste' : 'lågaste'} nivået. Ho ligg mellom dei to, og det godtek Cox.`,
    suggestion: 'La ho stå dersom overgangen mellom nivåa er meint å vere brei.',
  }),
  certain_reversal: ({ lower, higher, lowerLevel, higherLevel }, w) => ({
    explanation: `Alle farar i ${w.cell(lower)} (${w.level(lowerLevel)}) er minst like store som alle farar i ${w.cell(higher)} (${w.level(higherLevel)}). Nivåa snur rekkjefølgja.`,
    suggestion: 'Byt om dei to, eller fargelegg på nytt etter tala på skalaene.',
  }),
  skip_overlap: ({ lower, higher, max, min }, w) => ({
    explanation: `${w.level(lower)} når opp til risiko ${w.number(max)} og ${w.level(higher)} ned til ${w.number(min)}, sjølv om det ligg eit nivå mellom dei.`,
    suggestion: 'Gjer nivået imellom breiare.',
  }),
  range_compression: ({ level, min, max, decades }, w) => ({
    explanation: `${w.level(level)} dekkjer risikoar frå ${w.number(min)} til ${w.number(max)}, altså ${w.number(decades)} tiarpotensar som ser like ut.`,
    suggestion: 'Bruk intervallet eller talet ved sida av nivået når du prioriterer innanfor det.',
  }),
  few_pairs_ordered: ({ fraction }, w) => ({
    explanation: `Av to tilfeldige farar seier nivåa sikkert kven som er størst i ${w.number(fraction * 100)} av 100 tilfelle.`,
    suggestion: 'Ikkje bruk nivået åleine til å rangere farar.',
  }),
  lemma_1: ({ contacts }) => ({
    explanation: `Lågaste og høgaste nivå deler ${contacts} side(r) (Cox, lemma 1).`,
    suggestion: INFORMATION,
  }),
  lemma_2: () => ({
    explanation:
      'Høgaste nivå står i fyrste rad eller kolonne (Cox, lemma 2): Noko nesten umogleg eller nesten ufarleg er ikkje akseptabelt.',
    suggestion: INFORMATION,
  }),
  theorem_1a: () => ({
    explanation: 'Fyrste rad og kolonne er ikkje heilt og halde på lågaste nivå (Cox, teorem 1 a).',
    suggestion: INFORMATION,
  }),
  theorem_1b: () => ({
    explanation: 'Høgaste nivå står i andre rad eller kolonne (Cox, teorem 1 b).',
    suggestion: INFORMATION,
  }),
};

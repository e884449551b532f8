export {
  betaCdf,
  betaLogCdf,
  betaLogOddsQuantile,
  betaLogOddsUpperQuantile,
  betaLogSurvival,
  betaPdf,
  betaQuantile,
  betaSurvival,
  betaUpperQuantile,
} from './beta.ts';
export {
  binomialCdf,
  binomialLogCdf,
  binomialLogPmf,
  binomialLogSurvival,
  binomialPmf,
  binomialQuantile,
  binomialSurvival,
  binomialUpperQuantile,
} from './binomial.ts';
export {
  chiSquareCdf,
  chiSquareLogCdf,
  chiSquareLogSurvival,
  chiSquarePdf,
  chiSquareQuantile,
  chiSquareSurvival,
  chiSquareUpperQuantile,
} from './chi-square.ts';
export {
  gammaCdf,
  gammaLogCdf,
  gammaLogSurvival,
  gammaPdf,
  gammaQuantile,
  gammaSurvival,
  gammaUpperQuantile,
} from './gamma.ts';
export { type MixedPoissonMoments, mixedPoissonMoments } from './mixed-poisson-moments.ts';
export {
  negativeBinomialCdf,
  negativeBinomialLogCdf,
  negativeBinomialLogPmf,
  negativeBinomialLogSurvival,
  negativeBinomialPmf,
  negativeBinomialQuantile,
  negativeBinomialSurvival,
  negativeBinomialUpperQuantile,
} from './negative-binomial.ts';
export {
  normalCdf,
  normalLogCdf,
  normalLogSurvival,
  normalPdf,
  normalQuantile,
  normalSurvival,
  normalUpperQuantile,
} from './normal.ts';
export {
  poissonCdf,
  poissonLogCdf,
  poissonLogPmf,
  poissonLogSurvival,
  poissonPmf,
  poissonQuantile,
  poissonSurvival,
  poissonUpperQuantile,
} from './poisson.ts';
export { digamma } from './special/digamma.ts';
export { logGamma } from './special/log-gamma.ts';
export { trigamma } from './special/trigamma.ts';
export {
  studentTCdf,
  studentTLogCdf,
  studentTLogSurvival,
  studentTPdf,
  studentTQuantile,
  studentTSurvival,
  studentTUpperQuantile,
} from './student-t.ts';

export {
  gammaCdf,
  gammaLogCdf,
  gammaLogSurvival,
  gammaPdf,
  gammaQuantile,
  gammaSurvival,
  gammaUpperQuantile,
} from './gamma.ts';
export { logGamma } from './log-gamma.ts';
export {
  normalCdf,
  normalLogCdf,
  normalLogSurvival,
  normalPdf,
  normalQuantile,
  normalSurvival,
  normalUpperQuantile,
} from './normal.ts';

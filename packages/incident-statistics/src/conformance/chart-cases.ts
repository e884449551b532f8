import { changePoint } from '../charts/change-point.ts';
import type { RateChart } from '../charts/chart-limits.ts';
import { gChart } from '../charts/g-chart.ts';
import { laneyUChart } from '../charts/laney-u-chart.ts';
import { analyseRuns } from '../charts/run-rules.ts';
import { tChart } from '../charts/t-chart.ts';
import { type ChartInput, uChart } from '../charts/u-chart.ts';
import { orNaN } from './vector-adapter.ts';

export function uCase(input: ChartInput) {
  const chart = uChart(input);
  return { u: chart.rates, ...limits(chart) };
}

export function laneyCase(input: Parameters<typeof laneyUChart>[0]) {
  const chart = laneyUChart(input);
  return { z: chart.standardised, sigmaZ: chart.sigmaZ, ...limits(chart) };
}

export function gCase(input: Parameters<typeof gChart>[0]) {
  const { mean, median, lower, upper, eventProbability, probabilityLower, probabilityUpper, signals } = gChart(input);
  const probability = { pHat: eventProbability, probLcl: probabilityLower, probUcl: probabilityUpper };
  return { mean, median, lcl: lower, ucl: upper, ...probability, signals };
}

export function tCase(input: Parameters<typeof tChart>[0]) {
  const { centre, lower, upper } = tChart(input);
  return { centre, lcl: lower, ucl: upper };
}

export function runsCase(input: Parameters<typeof analyseRuns>[0]) {
  const { usefulPoints, longestRun, longestRunLimit, crossings, crossingsLimit, signal } = analyseRuns(input);
  const runs = { nUseful: usefulPoints, longestRun, longestRunMax: longestRunLimit };
  return { ...runs, crossings, crossingsMin: crossingsLimit, signal };
}

export function changePointCase(input: Parameters<typeof changePoint>[0]) {
  const { periodsBefore, gain, gains, rateBefore, rateAfter, pBound } = changePoint(input);
  const rates = { rateBefore: orNaN(rateBefore), rateAfter: orNaN(rateAfter) };
  return { tau: periodsBefore, llr: gain, llrAll: gains, ...rates, pBonferroniChi2: pBound };
}

function limits({ centre, lower, upper, signals }: RateChart) {
  return { centre, lcl: lower, ucl: upper, signals };
}

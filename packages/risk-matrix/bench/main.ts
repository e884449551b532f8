import { benchBatch } from './bench-batch.ts';
import { benchCalibration } from './bench-calibration.ts';
import { benchLint } from './bench-lint.ts';
import { benchRuleEngines } from './bench-rule-engines.ts';

/** All figures in one run, so that ratios are ratios of the same machine at the same time. */
for (const bench of [benchBatch, benchRuleEngines, benchLint, benchCalibration]) {
  for (const { name, value, demand, isMet } of await bench()) {
    process.stdout.write(`${isMet ? 'ok  ' : 'MISS'} ${name}: ${value} (demanded: ${demand})\n`);
    if (!isMet) process.exitCode = 1;
  }
}

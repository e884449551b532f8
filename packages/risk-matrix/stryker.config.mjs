import { engineConfig } from '@vern/mutation';

export default engineConfig({
  // The engine. Sentences and presets are data; adapters and the command line are tested, not mutated.
  mutate: ['src/{aggregate,calibrate,define,evaluate,geometry,lint,migrate,residual}/**/*.ts', '!src/lint/texts/**'],
  // Codes are typed and wording is free: what a refusal says is no behaviour to defend word by word.
  leaveOut: ['StringLiteral'],
  propertyRuns: 50,
  atLeast: 90,
});

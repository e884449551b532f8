import type { Fault } from './fault.ts';

/** A definition was refused. `faults` names everything that is wrong with it, never just the first. */
export class MatrixDefinitionError extends RangeError {
  override readonly name = 'MatrixDefinitionError';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`The matrix definition has ${faults.length} fault(s): ${faults.map(inWords).join('; ')}`);
    this.faults = faults;
  }
}

function inWords({ path, message }: Fault): string {
  return `${path === '' ? '/' : path}: ${message}`;
}

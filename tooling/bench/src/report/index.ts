export { type Line, reaches } from './bar.ts';
export { spreadOf } from './spread.ts';
export { table } from './table.ts';

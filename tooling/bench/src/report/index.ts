export { type Bar, type Line, reaches } from './bar.ts';
export { ratioSpread, type Spread, spreadOf } from './spread.ts';
export { table } from './table.ts';

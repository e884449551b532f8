export { BrokenApp, BrokenPart } from './broken.tsx';
export { fetchPart } from './fetch-part.ts';

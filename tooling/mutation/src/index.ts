export { type EngineOptions, engineConfig } from './engine-config.ts';

import fc from 'fast-check';

// A mutant is killed by the first counter-example; nobody reads a smaller one.
fc.configureGlobal({ seed: 20_261_122, numRuns: 50, endOnFailure: true });

export { FIXED_NOW, type FixedClock, fixedClock } from './fixed-clock.ts';
export { incidentReport } from './incident-report.ts';
export { memoryPorts } from './memory/memory-ports.ts';
export { type MemoryIncident, type MemoryStore, memoryStore } from './memory/memory-store.ts';
export { type NewReportOptions, newReport } from './new-report.ts';
export { type StepInputAbout, stepInput } from './step-input.ts';
export { idSequence, testId } from './test-id.ts';
export { assignedTo, testPerson } from './test-person.ts';
export { TEST_NODES, TEST_PLACES, type TestPlace } from './test-places.ts';

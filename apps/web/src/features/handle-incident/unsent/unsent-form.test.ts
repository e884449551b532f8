import { describe, expect, it } from 'vitest';
import { formOfStep, unsentForm } from './unsent-form.ts';

describe('formOfStep', () => {
  const open = unsentForm('changeMeasure', 'm1');
  it('is the form in whose place it was written', () => {
    const input = { text: 'Hva skjedde?', acknowledged: [] };
    expect(formOfStep({ action: 'ask', input }, 'ask')).toBe('ask');
    // Words without answers go as another step than the form is named after.
    expect(formOfStep({ action: 'supplement', input }, 'addDetails')).toBe('addDetails');
  });

  it('leaves a form alone that another step was taken beside', () => {
    const redaction = { statementId: 's1', reason: 'Et navn', acknowledged: [] };
    expect(formOfStep({ action: 'redact', input: redaction }, open)).toBe('redact s1');
    expect(formOfStep({ action: 'finishMeasure', input: { measureId: 'm1', version: 1 } }, open)).toBe('');
    expect(formOfStep({ action: 'receive', input: {} }, open)).toBe('');
  });
});

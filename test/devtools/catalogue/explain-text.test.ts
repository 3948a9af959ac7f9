import { describe, expect, it } from 'vitest';
import { explainText } from '../../../src/devtools/catalogue/explain-text';

const KEY = `xai-${'b'.repeat(80)}`;

describe('explaining a pasted text', () => {
  it('says of a known error what a request in the list would be told', () => {
    const { diagnoses, report } = explainText('Error code: 400 - {"code": "invalid-argument", "error": "Model grok-4.6 does not support parameter presencePenalty."}');
    expect(diagnoses[0]).toMatchObject({ id: 'unsupported-parameter', confidence: 'exact' });
    expect(diagnoses[0]?.cause).toContain('presencePenalty');
    expect(report).toContain('does not support parameter presencePenalty');
  });

  it('gives what is known of the status where only that speaks', () => {
    const { diagnoses, said, statusRow } = explainText('{"code":"invalid-argument","error":"The flux is out of phase."}');
    expect(diagnoses[0]?.confidence).toBe('status-only');
    expect(said).toContain('The flux is out of phase.');
    expect(statusRow).toMatchObject({ status: 400, isInTable: true });
  });

  it('finds the status beside words that mean nothing', () => {
    expect(explainText('upstream said: status_code=415 flux').statusRow?.status).toBe(415);
    expect(explainText('HTTP/1.1 429\n').statusRow?.status).toBe(429);
    expect(explainText('room 404 is on the left').statusRow).toBeNull();
  });

  it('shows what tells no error as it is, and reports it', () => {
    const { diagnoses, said, statusRow, report } = explainText('hello ```world');
    expect(diagnoses).toEqual([]);
    expect(statusRow).toBeNull();
    expect(said).toBe('hello ```world');
    // The fence is longer than any in the text, which therefore stays inside.
    expect(report).toContain('````\nhello ```world\n````');
  });

  it.each([`Incorrect API key provided: ${KEY}`, `Bearer ${KEY} was refused somehow`, `curl -H "Authorization: Bearer ${KEY}" flux`])('lets no key out: %.20s', (text) => {
    expect(JSON.stringify(explainText(text))).not.toContain('b'.repeat(12));
  });

  it('takes a text of any length', () => {
    const { report } = explainText(`phlogiston ${'y'.repeat(3_000_000)}`);
    expect(report.length).toBeLessThan(10_000);
  });
});

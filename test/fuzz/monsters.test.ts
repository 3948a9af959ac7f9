import { expect, it } from 'vitest';
import { repairJson } from '../../src/diagnose/lint/body/repair';
import { maskSecrets } from '../../src/redact/secrets';

/** A guard against hanging: each once took from ten seconds to minutes. */
const MOST_MS = 5_000;

it('a megabyte of backslashes is looked through in one go', () => {
  const text = '\\'.repeat(1_000_000);
  expect(maskSecrets(text)).toBe(text);
}, MOST_MS);

it('a body that lacks thousands of commas is not mended', () => {
  expect(repairJson(`[${'{"error":1}\n'.repeat(80_000)}]`)).toBeNull();
  expect(repairJson('{"a": 1 "b": 2}')).toBe('{"a": 1, "b": 2}');
}, MOST_MS);

import type { Example } from '../../src/catalogue/entry';
import { exchangeOfExample } from '../../src/devtools/catalogue/example-exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnosis } from '../../src/model/diagnosis';
import { NO_KNOWLEDGE } from '../../src/model/knowledge';

export { exchangeOfExample };

/** What the engine says of an example. */
export function diagnoseExample(example: Example): Diagnosis[] {
  return diagnose(exchangeOfExample(example), example.sent ? { ...NO_KNOWLEDGE, repeats: example.sent } : NO_KNOWLEDGE);
}

import { diagnose } from '../diagnose/diagnose';
import type { Diagnosis } from '../model/diagnosis';
import type { Exchange } from '../model/exchange';
import type { Knowledge } from '../model/knowledge';

/** What is found in an exchange. A fault of the engine itself is no reason to lose the request: it is told, and nothing is found. */
export function foundIn(exchange: Exchange, knowledge: Knowledge): readonly Diagnosis[] {
  try {
    return diagnose(exchange, knowledge);
  } catch (error) {
    console.error('A request could not be explained.', error);
    return [];
  }
}

import { entryOf } from '../catalogue/index';
import type { Diagnosis } from '../model/diagnosis';
import type { Exchange } from '../model/exchange';
import { NO_KNOWLEDGE, type Knowledge } from '../model/knowledge';
import type { Pointer } from '../model/pointer';
import type { Reading } from '../model/reading';
import type { Fault } from './lint/fault';
import { lintRequest } from './lint/index';
import { locateParameter } from './locate';
import { matchEntries, type Match } from './match';
import { readExchange } from './read/read';
import { tell, type Finding } from './tell';

/**
 * Says what is wrong with an exchange: the main diagnosis first, then what else the API would refuse in this request (severity `warning`).
 * Empty for an exchange in which nothing is wrong. Never throws, whatever the bodies hold.
 */
export function diagnose(exchange: Exchange, knowledge: Knowledge = NO_KNOWLEDGE): Diagnosis[] {
  const reading = readExchange(exchange, knowledge);
  const matches = matchEntries(reading);
  const faults = lintRequest(reading);
  return findings(reading, matches, faults).map((finding) => tell(finding, reading));
}

function findings(reading: Reading, matches: readonly Match[], faults: readonly Fault[]): Finding[] {
  const main = matches[0];
  // The API took the request: whatever the facts hold against it, only what it ignored is worth a word.
  if (!main || main.entry.severity !== 'error') {
    const advice = matches.map((match) => fromMatch(match, null, null));
    return [...advice, ...faults.filter((fault) => fault.severity === 'warning').map((fault) => fromFault(fault))];
  }
  const status = reading.exchange.response.status;
  const promoted = main.confidence === 'status-only' && status !== null ? faults.find((fault) => explains(fault, status)) : undefined;
  if (promoted) {
    const first = fromFault(promoted);
    const evidence = [...first.evidence, ...main.evidence];
    return [{ ...first, severity: 'error', confidence: 'likely', evidence }, ...others(faults, promoted)];
  }
  const pointer = pointerOf(reading, main);
  const fault = faults.find((candidate) => isSame(candidate, main, pointer));
  const rest = matches.slice(1).filter((match) => main.entry.topic === 'network' && match.confidence === 'exact').map((match) => fromMatch(match, null, null));
  return [fromMatch(main, pointer, fault ?? null), ...rest, ...others(faults, fault)];
}

/** A refusal without words is explained by a fault that is answered with that status. */
function explains(fault: Fault, status: number): boolean {
  return fault.severity === 'error' && (entryOf(fault.entryId).statuses?.includes(status) ?? false);
}

/** The place that the server named, found in the request as sent. */
function pointerOf(reading: Reading, { values }: Match): Pointer | null {
  const named = values['parameter'] ?? values['field'] ?? reading.error?.param ?? values['id'] ?? null;
  return named === null ? null : locateParameter(reading, named);
}

/** Whether reading the request found the very fault that the server names. */
function isSame(fault: Fault, main: Match, pointer: Pointer | null): boolean {
  if (pointer !== null && fault.pointer !== null && fault.pointer !== '') return fault.pointer === pointer;
  return fault.entryId === main.entry.id;
}

function fromMatch(match: Match, pointer: Pointer | null, fault: Fault | null): Finding {
  return {
    entry: match.entry,
    severity: match.entry.severity,
    confidence: match.confidence,
    values: { ...fault?.values, ...match.values },
    pointer: pointer ?? fault?.pointer ?? null,
    location: fault?.location ?? null,
    evidence: [...match.evidence, ...(fault?.evidence ?? [])],
    edits: fault?.edits ?? [],
    choices: fault?.choices ?? [],
    isForecast: false,
  };
}

function fromFault(fault: Fault): Finding {
  return {
    entry: entryOf(fault.entryId),
    severity: 'warning',
    confidence: fault.certainty,
    values: fault.values,
    pointer: fault.pointer,
    location: fault.location ?? null,
    evidence: fault.evidence,
    edits: fault.edits,
    choices: fault.choices,
    isForecast: true,
  };
}

function others(faults: readonly Fault[], taken: Fault | undefined): Finding[] {
  return faults.filter((fault) => fault !== taken).map((fault) => fromFault(fault));
}

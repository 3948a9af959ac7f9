import { entryOf } from '../catalogue/index';
import type { Diagnosis } from '../model/diagnosis';
import type { Exchange } from '../model/exchange';
import { stringMember } from '../model/json';
import { NO_KNOWLEDGE, type Knowledge } from '../model/knowledge';
import type { Pointer } from '../model/pointer';
import type { Reading } from '../model/reading';
import { faultNamed, isWithin, NAMES_THE_MODEL } from './fault-named';
import { layerEvidence } from './layer';
import type { Fault } from './lint/fault';
import { lintRequest } from './lint/index';
import { locateParameter } from './locate';
import type { Match } from './match';
import { matchEntries } from './match-entries';
import { readExchange } from './read/read';
import { resembling } from './resembling';
import { tell, type Finding } from './tell';

/**
 * Says what is wrong with an exchange: the main diagnosis first, then what else the API would refuse in this request (severity `warning`).
 * Empty for an exchange in which nothing is wrong. Never throws, whatever the bodies hold.
 */
export function diagnose(exchange: Exchange, knowledge: Knowledge = NO_KNOWLEDGE): Diagnosis[] {
  const reading = readExchange(exchange, knowledge);
  const matches = matchEntries(reading);
  const [main, ...further] = findings(reading, matches, lintRequest(reading)).map((finding) => tell(finding, reading));
  return main ? [withNearest(withFurtherSteps(main, further), reading), ...further] : [];
}

/**
 * What the API would refuse or ignore in a request, found by reading it alone: the answer of the exchange counts only for its status.
 * For the request that comes out of a correction, before it is sent.
 */
export function forecast(exchange: Exchange, knowledge: Knowledge = NO_KNOWLEDGE): Diagnosis[] {
  const reading = readExchange(exchange, knowledge);
  return lintRequest(reading).map((fault) => tell(fromFault(fault), reading));
}

function findings(reading: Reading, matches: readonly Match[], faults: readonly Fault[]): Finding[] {
  const advice = matches.filter(({ entry }) => entry.severity === 'warning').map((match) => fromMatch(match, null, null));
  const main = matches.find(({ entry }) => entry.severity !== 'warning');
  // The API took the request: whatever the facts hold against it, only what it ignored is worth a word.
  if (!main || main.entry.severity !== 'error') {
    const told = main ? [fromMatch(main, null, null)] : [];
    return [...told, ...advice, ...faults.filter((fault) => fault.severity === 'warning').map((fault) => fromFault(fault))];
  }
  const status = reading.exchange.response.status;
  const promoted = main.confidence === 'status-only' && status !== null ? faults.find((fault) => explains(fault, status)) : undefined;
  if (promoted) {
    const first = fromFault(promoted);
    const evidence = [...first.evidence, ...main.evidence];
    return [{ ...first, severity: 'error', confidence: 'likely', evidence }, ...others(faults, promoted), ...advice];
  }
  const pointer = pointerOf(reading, main);
  const fault = faultNamed(faults, main, pointer, reading.error?.message);
  const rest = matches.filter((match) => match !== main && main.entry.topic === 'network' && match.confidence === 'exact' && match.entry.severity === 'error');
  return [withLayer(fromMatch(main, pointer, fault ?? null), reading), ...rest.map((match) => fromMatch(match, null, null)), ...others(faults, fault), ...advice];
}

/** What nobody recognised may still read like something known. */
function withNearest(main: Diagnosis, reading: Reading): Diagnosis {
  if (main.confidence !== 'status-only' || main.severity !== 'error') return main;
  const nearest = resembling(reading);
  return nearest.length === 0 ? main : { ...main, nearest };
}

function withLayer(finding: Finding, reading: Reading): Finding {
  const layer = layerEvidence(reading);
  return layer.length === 0 ? finding : { ...finding, evidence: [...finding.evidence, ...layer] };
}

const MOST_STEPS = 4;
const MOST_NAMED = 2;

/** One error hides the next: the steps of the first name what else has to change before the request passes. */
function withFurtherSteps(main: Diagnosis, further: readonly Diagnosis[]): Diagnosis {
  if (main.severity !== 'error') return main;
  const next = [...new Set(further.filter(({ topic }) => topic !== 'advice' && topic !== 'stream').map(({ title }) => title))].filter((title) => title !== main.title);
  if (next.length === 0) return main;
  const [first, ...rest] = main.steps;
  const named = next.length > MOST_NAMED + 1 ? next.slice(0, MOST_NAMED) : next.slice(0, MOST_NAMED + 1);
  const steps = named.map((title, at) => {
    const uncounted = next.length - named.length;
    return at === named.length - 1 && uncounted > 0 ? `${title}, and correct ${uncounted} more: they would be refused next.` : `${title} too: it would be refused next.`;
  });
  return { ...main, steps: [...(first === undefined ? [] : [first]), ...steps, ...rest].slice(0, MOST_STEPS) };
}

/** A refusal without words is explained by a fault that is answered with that status. */
function explains(fault: Fault, status: number): boolean {
  return fault.severity === 'error' && (entryOf(fault.entryId).statuses?.includes(status) ?? false);
}

/** The place that the server named, found in the request as sent; of a missing field the place it belongs into. */
function pointerOf(reading: Reading, { entry, values }: Match): Pointer | null {
  const { parameter, field, parent, type, id } = values;
  if (entry.id === 'missing-field' && field !== undefined) return locateParameter(reading, parent === undefined ? field : `${parent}.${field}`, true);
  const named = parameter ?? field ?? reading.error?.param ?? id ?? null;
  if (named !== null) return locateParameter(reading, named);
  if (NAMES_THE_MODEL.has(entry.id) && stringMember(reading.request, 'model') !== null) return '/model';
  // The server's own name for what `input` may hold.
  return type !== undefined && /^modelinput/i.test(type) ? locateParameter(reading, 'input') : null;
}

function fromMatch(match: Match, pointer: Pointer | null, fault: Fault | null): Finding {
  const found = fault?.pointer ?? null;
  const isFiner = pointer === null || match.entry.id === 'missing-field' || (found !== null && !isWithin(pointer, found));
  return {
    entry: match.entry,
    severity: match.entry.severity,
    confidence: match.confidence,
    values: { ...(fault?.entryId === match.entry.id && fault.values), ...match.values },
    pointer: isFiner ? (found ?? pointer) : pointer,
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

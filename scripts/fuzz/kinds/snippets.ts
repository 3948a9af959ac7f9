import { Script } from 'node:vm';
import { diagnose, forecast } from '../../../src/diagnose/diagnose';
import { exchangeFromHar } from '../../../src/capture/har/entry';
import { applyEdits, correct, formatsFor, render } from '../../../src/fix/index';
import type { FormatId } from '../../../src/model/format';
import { cmdLine, runtimeArguments } from '../../../test/fix/support/windows-shell';
import { hostileText } from '../hostile';
import { entriesToStartFrom } from '../material';
import { anyValue, mutated, type Made } from '../mutate';
import { plant } from '../plant';
import { fenceFault, leakIn } from '../properties';
import type { Random } from '../random';
import { shellCommands } from '../shell-words';

/** A text that was given to be copied, and as what. */
export type Snippet = readonly [format: FormatId, text: string];

const ENTRIES = entriesToStartFrom();
const MESSAGES = [
  'Model grok-9 does not support parameter presencePenalty.', 'Argument not supported: n', 'The model grok-9 does not exist or your team does not have access to it.',
  'Incorrect API key provided.', 'Each message must have at least one content element.',
] as const;

/** A request whose body, headers and query are made to break out of any quotes. */
function hostileEntry(random: Random): Made {
  const content = random.once(3) ? anyValue(random) : hostileText(random);
  const extra: Record<string, Made> = Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.once(3) ? hostileText(random).slice(0, 100) : random.pick(['n', 'stop', 'presence_penalty', 'user', '__proto__'] as const), anyValue(random)]));
  const value = { model: random.once(3) ? hostileText(random).slice(0, 100) : 'grok-9', messages: [{ role: random.pick(['user', 'system', hostileText(random).slice(0, 50)] as const), content }], presence_penalty: 0.5, ...extra };
  const text = random.once(8) ? hostileText(random) : JSON.stringify(value, null, random.pick([0, 2, '\t'] as const));
  const headers = Array.from({ length: random.below(3) }, (): Made => ({ name: random.once(6) ? hostileText(random).slice(0, 40) : `x-${random.text(4)}`, value: hostileText(random).slice(0, 200) }));
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z', time: 1,
    request: {
      method: random.once(12) ? hostileText(random) : random.pick(['POST', 'POST', 'GET', 'PUT', 'DELETE'] as const),
      url: `https://api.x.ai/v1/${random.pick(['chat/completions', 'chat/completions', 'responses', 'models/x'] as const)}${random.once(3) ? `?q=${random.once(2) ? encodeURIComponent(wellFormed(hostileText(random))) : hostileText(random)}` : ''}`,
      headers: [{ name: 'authorization', value: `Bearer xai-${random.text(80)}` }, { name: 'content-type', value: 'application/json' }, ...headers],
      postData: { mimeType: 'application/json', text },
    },
    response: { status: 400, headers: [], content: { text: JSON.stringify({ code: 'invalid-argument', error: random.once(3) ? hostileText(random) : random.pick(MESSAGES) }) } },
  };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '?');
}

/** All that can be copied of a request of chance: as it was sent and corrected, in every format; and what must not be in it. */
export function snippetsOf(random: Random): { readonly all: readonly Snippet[]; readonly forbidden: readonly string[] } {
  const made = random.once(3) ? mutated(random, structuredClone(random.pick(ENTRIES))) : hostileEntry(random);
  const forbidden = random.once(3) ? plant(random, made) : [];
  const exchange = exchangeFromHar(made, null, { id: 'entry-0', source: 'har' });
  if (!exchange) return { all: [], forbidden };
  const diagnoses = diagnose(exchange);
  const requests = [applyEdits(exchange, []), correct(exchange, diagnoses, undefined, forecast), correct(exchange, diagnoses, 0, forecast)];
  const all = requests.flatMap((request) => formatsFor(request).flatMap(({ id }): Snippet[] => {
    const text = render(request, exchange, id, { diagnoses });
    return text.ok ? [[id, text.text]] : [];
  }));
  return { all, forbidden };
}

/** Whatever the request, each snippet is of its language and holds no secret. Python and bash itself are asked by `languageFaults`. */
export function snippets(random: Random): string | null {
  const { all, forbidden } = snippetsOf(random);
  for (const [format, text] of all) {
    try {
      const fault = faultOf(format, text);
      if (fault !== null) return `${format}: ${fault}: ${JSON.stringify(text.slice(0, 600))}`;
    } catch (error) {
      return `${format}: ${String(error)}: ${JSON.stringify(text.slice(0, 600))}`;
    }
  }
  return leakIn(all, forbidden);
}

function faultOf(format: FormatId, text: string): string | null {
  switch (format) {
    case 'fetch':
    case 'fetch-browser':
    case 'openai-js':
    case 'ai-sdk':
      // As a module is read: imports first, then code that may await.
      new Script(`(async () => {\n${text.replace(/^(?:import [^\n]*(?:\n|$))+/, '')}\n})`);
      return null;
    case 'json':
      JSON.parse(text);
      return null;
    case 'curl': {
      const commands = shellCommands(text);
      const names = commands.map(([name]) => name).join(' | ');
      return names === 'curl' || names === 'printf | curl' ? null : `it runs ${names}`;
    }
    case 'curl-cmd':
      return runtimeArguments(cmdLine(text, { XAI_API_KEY: 'key', PATH: 'C:\\' }))[0] === 'curl' ? null : 'it runs something else';
    case 'curl-powershell':
      return /^(?:\$bodyFile = [^\n]*\n\[IO\.File\]::WriteAllText\(\$bodyFile, @'\n(?!'@)[\t\r\n -~]*?\n'@\)\n)?@'\n(?:[a-z-]+(?: = "(?:[^"\\\n]|\\.)*")?\n)+'@ \| curl\.exe --config -[^\n|;&]*(?:\nRemove-Item \$bodyFile)?$/.test(text) ? null : 'it is no here-string for curl';
    case 'report':
      return fenceFault(text);
    case 'openai-python':
    case 'xai-python':
    case 'diff':
    case 'steps':
      return null;
  }
}

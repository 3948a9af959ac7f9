import type { CorrectedRequest } from '../../model/corrected-request';
import type { Exchange } from '../../model/exchange';
import type { FormatId, FormatOption } from '../../model/format';
import { withEscapes } from '../../model/hidden';
import { isTooDeep, parseJson } from '../../model/json';
import { renderAiSdk } from './ai-sdk';
import type { Rendered } from './check';
import { refused, rendered } from './check';
import { renderCurl } from './curl';
import { renderCurlCmd } from './curl-cmd';
import { renderCurlPowershell } from './curl-powershell';
import { renderDiff } from './diff';
import { renderFetch, renderFetchBrowser } from './fetch';
import { renderOpenAiJs } from './openai-js';
import { renderOpenAiPython } from './openai-python';
import type { ReportOptions } from './report';
import { renderReport, renderSteps } from './report';
import { renderXaiPython } from './xai-python';

/** The formats that send the request, by id. */
const SNIPPETS = {
  'curl': { label: 'cURL', render: renderCurl },
  'curl-cmd': { label: 'cURL (Windows cmd)', render: renderCurlCmd },
  'curl-powershell': { label: 'cURL (PowerShell)', render: renderCurlPowershell },
  'fetch': { label: 'fetch (Node)', render: renderFetch },
  'fetch-browser': { label: 'fetch (browser, by your server)', render: renderFetchBrowser },
  'openai-js': { label: 'OpenAI SDK (JavaScript)', render: renderOpenAiJs },
  'openai-python': { label: 'OpenAI SDK (Python)', render: renderOpenAiPython },
  'ai-sdk': { label: 'Vercel AI SDK', render: renderAiSdk },
  'xai-python': { label: 'xAI SDK (Python)', render: renderXaiPython },
  'json': { label: 'JSON body', render: renderJson },
} as const;

type SnippetId = keyof typeof SNIPPETS;

/** The order of the picker. */
const ORDER: readonly FormatId[] = [
  'curl', 'curl-cmd', 'curl-powershell', 'fetch', 'fetch-browser', 'openai-js', 'openai-python', 'ai-sdk', 'xai-python',
  'diff', 'json', 'report', 'steps',
];

const NO_REQUEST = 'No change of the request helps here; see the steps.';

function isSnippet(format: FormatId): format is SnippetId {
  return Object.hasOwn(SNIPPETS, format);
}

/** The corrected body alone, as it is to be sent. In JSON an escape says the same as the character. */
function renderJson({ body }: CorrectedRequest): Rendered {
  if (body === null) return refused('The request has no body.');
  return parseJson(body) === undefined ? refused('The body is no JSON.') : rendered(withEscapes(body));
}

/** A body nested so deeply that writing it overflows the stack gets a sentence, not a crash. */
function guarded(make: () => Rendered): Rendered {
  try {
    return make();
  } catch (error) {
    if (isTooDeep(error)) return refused('The body is nested too deeply to be written as a snippet.');
    throw error;
  }
}

/**
 * Writes a corrected request in a format, or says in one sentence why the format cannot express it.
 * `request` is null where no edit helps; report and steps need none, but the diagnoses.
 * No format holds a key: each names the environment variable XAI_API_KEY in its own way.
 */
export function render(request: CorrectedRequest | null, original: Exchange, format: FormatId, options: Partial<ReportOptions> = {}): Rendered {
  const { diagnoses = [], includeTexts = false } = options;
  if (format === 'report') return guarded(() => renderReport(original, { diagnoses, includeTexts }));
  if (format === 'steps') return renderSteps(diagnoses);
  if (!request) return refused(NO_REQUEST);
  if (isSnippet(format)) return guarded(() => SNIPPETS[format].render(request));
  return guarded(() => renderDiff(request, original));
}

/** The formats in the order of the picker; where one cannot express the request, `unavailable` says why. */
export function formatsFor(request: CorrectedRequest | null): FormatOption[] {
  return ORDER.map((id) => {
    if (id === 'report') return { id, label: 'Report (Markdown)', unavailable: null };
    if (id === 'steps') return { id, label: 'Steps', unavailable: null };
    const label = isSnippet(id) ? SNIPPETS[id].label : 'Diff';
    if (!request) return { id, label, unavailable: NO_REQUEST };
    const result = isSnippet(id) ? guarded(() => SNIPPETS[id].render(request)) : rendered('');
    return { id, label, unavailable: result.ok ? null : result.why };
  });
}

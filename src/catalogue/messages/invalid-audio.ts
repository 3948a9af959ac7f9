import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';

function formatOf(told: Told): string | null {
  return told.values['type'] ?? null;
}

export const invalidAudio: CatalogueEntry = {
  id: 'invalid-audio',
  topic: 'messages',
  name: 'Invalid audio',
  summary: 'The audio of the request can not be recognised or decoded.',
  severity: 'error',
  patterns: [
    { says: /(?:failed|unable|could not|can not|error|not possible)(?: to|:)? ?(?:decode|decoding|parse|process|processing|read|open|detect|recognize|identify|transcribe|load|probe|determine) (?:the )?(?:format of (?:the )?)?(?:provided |input |uploaded |given )?(?<unit>audio|sound|speech|voice sample|recording)(?: (?:data|file|format|stream|codec|content|bytes))?/, seen: '2026-09' },
    { says: /(?<unit>audio)(?: (?:data|file|format|stream|codec|input|clip|content))? (?:can not|could not) be (?:decoded|recognized|recognised|processed|read|parsed|detected|identified|determined|transcribed)/, seen: '2026-09' },
    { says: /(?:unsupported|invalid|unknown|unrecognized|bad|corrupt(?:ed)?|malformed) (?<unit>audio)(?: (?:format|type|codec|file|data|encoding|container|mime type|content type|input|sample rate|stream))?(?:: ?(?<type>[\w./+-]+))?/, seen: '2026-09' },
    { says: /(?<unit>audio)(?: (?:format|file|codec|data|type|encoding|stream|content))?:? (?<type>[\w./+-]+ )?(?:is |was )?(?:not (?:supported|recognized|recognised|valid|decodable|a valid)|unsupported|invalid|unrecognized|unrecognised|corrupt(?:ed)?|malformed|empty|too (?:long|short|large))/, seen: '2026-09' },
    { says: /(?<unit>audio) (?:file |clip |duration |length |is )?(?:.{0,20})?(?:exceeds?|longer than|shorter than|too (?:long|short|large)|must be (?:at most|at least|shorter|under|less))/, seen: '2026-09' },
    { says: /no (?<unit>audio)(?: (?:data|stream|track|content))? (?:was )?(?:found|detected|provided|in)|does not contain (?:any |an? )?(?:valid |supported )?(?<value>audio|speech)/, seen: '2026-09' },
    { says: /(?:unrecognized|unrecognised|unknown) (?:or unsupported )?(?:container|codec|wav|mp3|pcm)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /expected base64-encoded audio/, seen: '2026-01' },
    { says: /^(?:the )?empty (?<unit>audio)\b/, seen: '2026-10' },
    { says: /\b(?:failed|unable|could not|can not)(?: to)? (?:transcode|resample|convert) (?:the )?(?<unit>audio|speech|recording)\b/, seen: '2026-10' },
    { says: /\b(?<unit>audio|recording|voice sample)(?: (?:stream|file|clip|data))? (?:contains? no (?:speech|sound|audio)|is silent)\b/, seen: '2026-10' },
  ],
  codes: ['invalid_audio', 'unsupported_audio_format', 'audio_decode_error'],
  statuses: [400],
  yieldsTo: ['payload-too-large', 'mode-unsupported-by-model'],
  title: () => 'Send audio that can be decoded',
  cause: (told) => {
    const format = formatOf(told);
    return `${endpointOf(told)} can not decode the audio of the request${format ? `, which is sent as ${code(format)}` : ''}.`;
  },
  steps: () => [
    'Send a whole file in a common container such as MP3, WAV, FLAC, OGG or WebM.',
    'Tell the encoding and the sample rate where the audio is raw PCM.',
    'Open the same bytes in a player, to see whether the recording itself is broken.',
    'Put the `file` last in the form: fields after it are not read.',
  ],
  retry: () => never('The same audio is refused again.'),
  docs: [DOCS.reference],
  examples: [
    {
      provenance: 'built',
      source: 'speech to text still answered with the older `code` sentences in September 2026; the wording is assumed',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Failed to decode audio: unsupported or unrecognized format."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/stt',
    },
  ],
};

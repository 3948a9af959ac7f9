import { valueAt } from '../../model/pointer';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { fieldOf } from '../request/field';

function sizeOf(told: Told): string | null {
  return told.values['actual'] ?? null;
}

function isTooSmall(told: Told): boolean {
  return told.values['unit'] !== undefined || sizeOf(told) !== null;
}

function formatOf(told: Told): string | null {
  const type = told.values['type'] ?? null;
  // One that the API reads is not the fault: its bytes are.
  return type !== null && /^(?:image\/)?(?:png|jpe?g|webp)$/i.test(type) ? null : type;
}

/** True where the image was to be fetched from an address. */
function isUrl(told: Told): boolean {
  return told.values['url'] !== undefined || /download|fetch/.test(told.reading.error?.message.toLowerCase() ?? '');
}

/** The address of the image as the request or the message names it. */
function addressOf(told: Told): string {
  const { url } = told.values;
  const sent = told.pointer === null ? undefined : valueAt(told.reading.request, told.pointer);
  return typeof sent === 'string' ? sent : (url ?? '');
}

/** Whether the image lies where only the sender gets to: its own machine, its network, its browser. */
function isOutOfReach(told: Told): boolean {
  return /^(?:https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.)|blob:|file:)/i.test(addressOf(told));
}

export const invalidImage: CatalogueEntry = {
  id: 'invalid-image',
  topic: 'messages',
  name: 'Invalid image',
  summary: 'An image of the request can not be used: too small, too big, of another format, broken, or not to be fetched.',
  severity: 'error',
  patterns: [
    { says: /image (?:dimensions|size|resolution)(?: of)? (?<actual>\d+ ?x ?\d+) (?:are|is) too (?:small|large)(?:\. both width and height must be at (?:least|most) (?<limit>\d+) (?<unit>pixels))?/, seen: '2026-08' },
    { says: /image has (?:\d+) total pixels(?: \((?<actual>\d+x\d+)\))?,? which is (?:below|above) the (?:minimum|maximum) of (?<limit>\d+) (?<unit>pixels)/, seen: '2026-08' },
    { says: /\b(?:image|width|height)\b[^.]{0,40}\b(?:at least|at most|minimum|maximum|exceeds?|below|above|small|large|big)\b[^.]{0,24}?\b(?<unit>pixels|px|mib|mb|bytes)/, seen: '2026-08' },
    { says: /(?:downloaded )?(?:response|file|data|content|url) does not contain (?:a |any )?(?:valid |supported )?(?:.{0,50} )?image/, seen: '2026-07' },
    { says: /base64(?:[ -]encoded)? (?:string|data|content|encoding)?(?: of (?:the )?(?:provided )?image)? ?(?:can not be decoded|is (?:invalid|malformed)|could not be decoded)/, seen: '2026-07' },
    { says: /(?:unsupported|invalid|unknown|unrecognized) image (?:format|type|mime type|media type|content type|encoding)(?:: ?(?<type>[\w./+-]+))?/, seen: '2026-08' },
    { says: /image (?:format|type|mime type) (?<type>[\w./+-]+ )?(?:is )?(?:not (?:supported|recognized|allowed)|unsupported|invalid)/, seen: '2026-08' },
    { says: /invalid (?<type>png|jpe?g|webp|gif|bmp|ico|tiff|heic|avif|svg) image/, seen: '2026-07' },
    { says: /invalid image(?: (?:payload|data|url|input|file|bytes|content|base64|provided))?\b/, seen: '2026-08' },
    { says: /(?:failed|unable|could not|can not|error|not possible)(?: to|:)? ?(?:decode|decoding|parse|parsing|process|processing|read|load|open|identify|recognize) (?:the )?(?:provided |input |given )?image(?: data| file| bytes)?/, seen: '2026-08' },
    { says: /(?:failed|unable|could not|can not|error)(?: to|:)? ?(?:download|downloading|fetch|fetching|retrieve|retrieving|access|get) (?:the )?(?:provided |input )?images?(?: from(?: the)? (?:provided )?(?:url)?:? ?(?<url>\S{0,200}))?/, seen: '2026-08' },
    { says: /(?:fetching|downloading) (?:the )?images? (?:over plain http|failed|timed out|from \S{1,200} (?:failed|timed out))/, seen: '2026-01' },
    { says: /(?:the )?(?:provided |input |given )?image (?:is|was|data is|file is|url is) (?:invalid|corrupt(?:ed)?|broken|empty|malformed|not valid|not (?:a )?(?:valid|supported)|unreadable|truncated|too (?:small|large|big))/, seen: '2026-08' },
    { says: /\bimage\b.{0,40} is not a (?:valid|supported) (?:image|format|picture|file)/, seen: '2026-08' },
    { says: /image (?:can not|could not) be (?:decoded|processed|read|loaded|fetched|downloaded|opened|identified|parsed)/, seen: '2026-08' },
    { says: /(?:image|picture) (?:file )?(?:size )?(?:exceeds|is larger than|is over|is bigger than|must be (?:smaller|less|under|at most)).{0,60}/, seen: '2026-08' },
    { says: /(?:unsupported|unexpected) content[- ]type (?:encountered )?(?:when|while) downloading (?:the )?image/, seen: '2026-01' },
    { says: /\binvalid_image\b/, seen: '2026-09' },
    { says: /\b(?:below|under|less than|fewer than) (?<limit>\d{1,6}) (?<unit>pixels|px)\b/, seen: '2026-09' },
    { says: /\binvalid (?:base64|data)(?:[ -]encoded)?(?: of)?(?: the)? (?:image|url of the image)\b/, seen: '2026-09' },
    { says: /\b(?:image|picture)(?: url| data| file| input)? (?:is |was )?(?:unreachable|inaccessible|unavailable|not (?:accessible|reachable|found|available))/, seen: '2026-09' },
    { says: /\bonly (?:jpe?g|png|webp|gif)(?:,? (?:and |or )?(?:jpe?g|png|webp|gif|ico)){0,4}(?: images?| formats?| files?)? (?:is|are) (?:supported|allowed|accepted)/, seen: '2026-09', certainty: 'likely' },
    { says: /\bimages?(?: file| data| size| url| input)?(?: is| are)? too (?:large|big|small)\b/, seen: '2026-09' },
    { says: /\b(?:image|picture)(?: urls?| data| files?| inputs?)? (?:could not|can not|failed to|was not able to) be (?:fetched|downloaded|loaded|read|retrieved|accessed|decoded|processed|opened)\b/, seen: '2026-09' },
    { says: /\b(?:is not|not) an? (?:valid |supported )?(?:image|picture)(?: file| url)?\b(?! (?:generation|model|editing))/, seen: '2026-09' },
    { says: /\berror (?:while |when |in )?(?:downloading|fetching|loading|reading|decoding|processing) (?:the )?images?\b/, seen: '2026-09' },
    { says: /\b(?:failed|unable|could not|can not|error)(?: to|:)? ?(?:decode|parse|process|read|load|open) (?:the )?(?:base64|base64-encoded|jpe?g|png|webp|inline|uploaded) image/, seen: '2026-10' },
    { says: /\bimage (?:download|fetch|fetching|retrieval|decoding|processing) (?:has |was )?(?:failed|timed out|unsuccessful)/, seen: '2026-10' },
    { says: /\binvalid data ur[li](?: for (?:the )?image)?\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bimage (?:dimensions?|size|resolution|width|height) (?:is |are )?too (?:small|large|big|low|high)\b(?:: ?(?<actual>\d{1,6} ?x ?\d{1,6})\b)?/, seen: '2026-10' },
    { says: /\b(?:unsupported|invalid|unknown) (?:mime|media)[ -]?type:? (?<type>image\/[\w.+-]{2,20})/, seen: '2026-10' },
    { says: /\bimage[ _]ur[li](?: \S{1,120})? (?:returned|responded with|answered|gave) (?:http )?(?:status )?(?:code )?[345]\d\d\b/, seen: '2026-10' },
  ],
  codes: [
    'invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url', 'image_too_large', 'image_too_small', 'image_parse_error',
    'invalid_image_mode', 'image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', 'failed_to_download_image', 'image_file_not_found',
  ],
  statuses: [400],
  yieldsTo: ['generation-moderated', 'content-policy', 'wrong-endpoint-for-model'],
  title: (told) => {
    if (isOutOfReach(told)) return 'Send an image that xAI can reach';
    if (isTooSmall(told)) return 'Send an image of at least 32 × 32 pixels';
    if (formatOf(told)) return 'Send a JPG, PNG or WebP image';
    return isUrl(told) ? 'Send an address that gives an image' : 'Send a valid image';
  },
  cause: (told) => {
    const field = fieldOf(told);
    const where = field ? ` in ${code(field)}` : '';
    const size = sizeOf(told);
    const format = formatOf(told);
    if (isOutOfReach(told)) return `The image${where} lies at ${code(addressOf(told), 50)}, which only the machine or network of the sender can reach.`;
    if (size) return `The image${where} has ${code(size)} pixels; each side needs at least 8 pixels, and the whole image at least 512.`;
    if (told.values['unit']) return `The image${where} is outside of the size the API reads: each side at least 8 pixels, at least 512 in all, and at most 20 MiB.`;
    if (format) return `The image${where} is sent as ${code(format)}; the API reads valid JPG, PNG and WebP.`;
    if (isUrl(told)) return `What was fetched for the image${where} is no JPG, PNG or WebP image: often a page, a redirect to a login, or another format.`;
    return `The bytes of the image${where} can not be read as a JPG, PNG or WebP image.`;
  },
  steps: (told) => {
    if (isOutOfReach(told)) return ['Send the image itself as `data:image/png;base64,…`.', 'Put the image on a server that answers over https without a login.'];
    if (isTooSmall(told)) return ['Scale the image up to at least 32 × 32 pixels, or leave it out.', 'Drop tracking pixels and icons from the history of the conversation.'];
    return [
      'Convert the image to JPG, PNG or WebP before sending it.',
      isUrl(told) ? 'Open the address without being logged in: it must answer with the image itself over https.' : 'Send it as `data:image/png;base64,…`, with the whole of the base64 and no line breaks.',
      'Remove the image from the history, where every further request fails with it.',
    ];
  },
  retry: () => never('The same image is refused again.'),
  docs: [DOCS.vision],
  examples: [
    {
      provenance: 'reported',
      source: 'NousResearch/hermes-agent#69104, 2026-07',
      status: 400,
      body: '{"code":"invalid-argument","error":"code: \'Client specified an invalid argument\', message: \\"Downloaded response does not contain a valid JPG, PNG, WebP, or ICO image.\\""}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'NousResearch/hermes-agent#69104, 2026-07',
      status: 400,
      body: 'Base64 string of provided image cannot be decoded.',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 400,
      body: '{"code":"invalid_image","error":"Image dimensions 1x1 are too small. Both width and height must be at least 8 pixels."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026-08',
      status: 400,
      body: '{"code":"invalid_image","error":"Image has 256 total pixels (16x16), which is below the minimum of 512 pixels."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 400,
      body: '{"code":"invalid_image","error":"Downloaded response does not contain a valid JPG, PNG, WebP, or ICO image."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 400,
      body: 'Unsupported image format: image/tiff',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'cline/cline#4883, 2025-07',
      status: 400,
      body: 'Invalid request content: Downloaded response does not contain a valid JPG or PNG image.',
    },
    {
      provenance: 'reported',
      source: 'NousResearch/hermes-agent#69078, 2026-07',
      status: 400,
      body: 'Invalid PNG image',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a proxy, 2026-07',
      status: 400,
      body: '{"code":"invalid-argument","error":"Image has 420 total pixels (21x20), which is below the minimum of 512 pixels."}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 412, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"The system is not in a state required for the operation\'s execution","error":"Downloaded response does not contain a valid JPG or PNG image."}',
    },
  ],
};

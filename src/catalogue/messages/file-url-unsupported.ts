import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

function typeOf(told: Told): string | null {
  return told.values['type'] ?? null;
}

/** True where the request asks for a public address of a stored file. */
function isPublishing(told: Told): boolean {
  return /public-url/.test(told.reading.exchange.request.path) || typeOf(told) !== null || /public url/.test(told.reading.error?.message.toLowerCase() ?? '');
}

export const fileUrlUnsupported: CatalogueEntry = {
  id: 'file-url-unsupported',
  topic: 'messages',
  name: 'File URL unsupported',
  summary: 'A file of this type can not have a public address, or can not be given by its address.',
  severity: 'error',
  patterns: [
    { says: /public urls? (?:are|is) (?:currently )?not (?:supported|allowed|available|permitted)(?: for (?:files?|content)(?: with| of)?(?: the)?(?: content)?[ -]?types? (?<type>[\w./+-]+))?/, seen: '2026-08' },
    { says: /(?:can not|unable to|could not) (?:create|make|generate) (?:a )?public urls? for (?:a )?files?(?: (?:with|of) (?:content )?type (?<type>[\w./+-]+))?/, seen: '2026-08' },
    { says: /file[ _]?urls? (?:are|is|inputs? (?:are|is)) (?:currently )?(?:not (?:supported|allowed|accepted)|unsupported)/, seen: '2026-08' },
    { says: /(?:files?|documents?) (?:by|from|via|given by|referenced by) (?:public )?urls? (?:are|is) (?:currently )?(?:not (?:supported|allowed)|unsupported)/, seen: '2026-08' },
    { says: /content[- ]type (?<type>[\w./+-]+) (?:is )?not (?:supported|allowed) for public urls?/, seen: '2026-08' },
    { says: /\bfiles?(?: inputs?)? (?:by|from|via|through) (?:a )?(?:public )?urls? (?:is|are) (?:currently )?(?:not (?:supported|allowed|accepted|available)|unsupported)/, seen: '2026-09' },
  ],
  statuses: [400],
  yieldsTo: ['zero-data-retention-limit'],
  title: (told) => (isPublishing(told) ? 'Make only images, videos and PDF files public' : 'Upload the file and send its id'),
  cause: (told) => {
    const type = typeOf(told);
    return isPublishing(told)
      ? `The file ${type ? `has the content type ${code(type)}, and ` : 'has a content type for which there is no public address: '}only images, videos and PDF files can get one.`
      : 'The request gives a file by its address, which this endpoint does not fetch.';
  },
  steps: (told) => (isPublishing(told)
    ? ['Convert the file to an image, a video or a PDF where it must be public.', 'Upload it again with its true content type, where the type was guessed wrong.', 'Fetch it through `/v1/files/{file_id}/content` where only the application needs it.']
    : ['Upload the file to `/v1/files` and send its `file_id`.', 'Send small files as `file_data` inside the request.']),
  retry: () => never('The type of the file stays the same.'),
  docs: [DOCS.reference],
  examples: [
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 400,
      body: '{"code":"invalid-argument","error":"Public URLs are not supported for files with content type \'text/plain\'."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/files/file-5d0a6bb77b474d3c/public-url',
    },],
};

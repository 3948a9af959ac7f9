import type { Json } from '../../../model/json';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, removal } from '../found';

function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

/** Finds fields that exclude or need each other. Where one of two has to go, the catalogue offers the choice. */
export function conflictFaults({ body, template }: LintContext): Fault[] {
  if (!body) return [];
  const found: Fault[] = [];
  if (template === '/v1/responses' && isSet(body['instructions']) && isSet(body['previous_response_id'])) {
    found.push(
      fault('conflicting-fields', {
        pointer: '/instructions',
        values: { parameter: 'instructions', field: 'previous_response_id' },
        seen: 'the body holds instructions and previous_response_id',
        fact: 'a response that goes on from a stored one takes no instructions',
        factSource: 'reports',
      }),
    );
  }
  if (template === '/v1/chat/completions') {
    if (body['deferred'] === true && body['stream'] === true) {
      found.push(
        fault('conflicting-fields', {
          pointer: '/deferred',
          values: { parameter: 'deferred', field: 'stream' },
          seen: 'deferred and stream are both true',
          fact: 'a deferred answer is fetched later, not streamed',
          factSource: 'spec',
          certainty: 'likely',
        }),
      );
    }
    if (isSet(body['stream_options']) && body['stream'] !== true) {
      found.push(
        fault('conflicting-fields', {
          pointer: '/stream_options',
          values: { parameter: 'stream_options', field: 'stream' },
          seen: 'stream_options without stream: true',
          fact: 'stream_options goes with stream: true only',
          factSource: 'spec',
          certainty: 'likely',
          edits: [removal('/stream_options')],
        }),
      );
    }
  }
  if (template === '/v1/images/edits' && isSet(body['image']) && isSet(body['images'])) {
    found.push(
      fault('conflicting-fields', {
        pointer: '/image',
        values: { parameter: 'image', field: 'images' },
        seen: 'the body holds image and images',
        fact: 'image and images exclude each other',
        factSource: 'spec',
      }),
    );
  }
  return found;
}

import { any, boolean, integer, list, string, struct, untagged, variant } from './types';

const source = struct('MediaSource', {}, { url: string, file_id: string });

/** The body of POST /v1/images/generations. */
export const imageRequest = struct(
  'GenerateImageRequest',
  { prompt: string },
  {
    model: string,
    n: integer,
    response_format: variant('url', 'b64_json'),
    deferred: boolean,
    user: string,
    aspect_ratio: string,
    quality: string,
  },
);

/** The body of POST /v1/videos/generations. */
export const videoRequest = struct(
  'GenerateVideoRequest',
  {},
  {
    model: string,
    prompt: string,
    duration: untagged('Duration', integer, string),
    aspect_ratio: string,
    resolution: variant('480p', '720p', '1080p'),
    image: source,
    reference_images: list(source),
    output: any,
  },
);

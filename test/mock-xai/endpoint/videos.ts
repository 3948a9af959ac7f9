import { invalid, json, type Answer } from '../answer';
import { findModel } from '../check/model';
import { distort, faultOf, moderated } from '../faults';
import { countTokens } from '../generate/reply';
import { isSet, type JsonObject } from '../json/value';
import { videoRequest } from '../schema/media';
import { generation, guarded } from './handler';

/** POST /v1/videos/generations: starts a job. An empty prompt is found out only by the job. */
export const createVideo = generation({
  schema: videoRequest,
  typeFaults: 'text',
  findModel: (body) => findModel(body.model, 'video', 'grok-imagine-video'),
  checkArguments: (body) => checkDuration(body),
  generate: (body, served, state) => {
    const fault = faultOf(served, countTokens([String(body.prompt ?? '')]));
    if (fault) return fault;
    const { id } = served.model;
    const job = {
      pending: (poll: number): Answer => json(202, { status: 'pending', progress: Math.min(99, poll * 33) }),
      ready: (): Answer => outcome(id, body),
      once: false,
      never: id === 'mock-job-pending',
    };
    return distort(served, json(200, { request_id: state.start(job) }));
  },
});

/** GET /v1/videos/{id}. */
export const pollVideo = guarded((_call, state, id) => state.poll(id) ?? json(404, { error: { message: 'No deferred video' } }));

function outcome(model: string, body: JsonObject): Answer {
  if (model === 'mock-moderation') return moderated('video');
  if (model === 'mock-job-expired') return json(200, { status: 'expired', model });
  if (model === 'mock-job-failed') return failed('internal_error', 'Video generation failed. Please try again later.');
  const blank = !isSet(body.prompt) || body.prompt === '';
  if (blank && !isSet(body.image)) return failed('invalid_argument', 'Prompt cannot be empty. Please provide a prompt.');
  const video = { url: 'https://vidgen.x.ai/mock.mp4', duration: Number(body.duration ?? 8), respect_moderation: true };
  return json(200, { status: 'done', model, video, progress: 100 });
}

function failed(code: string, message: string): Answer {
  return json(200, { status: 'failed', error: { code, message } });
}

/** The range is documented, the sentence is not. */
function checkDuration({ duration }: JsonObject): Answer | null {
  if (!isSet(duration)) return null;
  const seconds = Number(duration);
  return seconds >= 1 && seconds <= 15 ? null : invalid('Invalid request content: duration must be between 1 and 15 seconds');
}

import { any, list, string, struct } from './types';

/** The body of POST /v1/batches. */
export const batchRequest = struct('CreateBatchRequest', { name: string }, { input_file_id: string });

/** The body of POST /v1/batches/{id}/requests. */
export const batchItems = struct('AddBatchRequest', { batch_requests: list(struct('BatchItem', { batch_request: any }, { batch_request_id: string })) });

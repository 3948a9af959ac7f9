import { namesXai } from './elsewhere';

/** What a gRPC client printed of an error. `code` in the form of the API's own codes: "resource-exhausted". */
export interface GrpcError {
  readonly code: string | null;
  readonly message: string | null;
}

const NAMES = 'CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED';
/** Python: `status = StatusCode.NOT_FOUND`, `details = "…"`. */
const PYTHON = /\bStatusCode\.([A-Z_]{3,30})/;
const DETAILS = /\bdetails\s*[=:]\s*"((?:[^"\\]|\\.){1,4000})"/;
/** Go: `rpc error: code = NotFound desc = …`; a description may go on in lines of its own, further in. */
const GO = /\brpc error: code = ([A-Z][A-Za-z]{3,30}) desc = (.{1,4000}(?:\n[ \t]+(?!at |\w+:)\S.{0,1000}){0,5})/;
/** Node: `5 NOT_FOUND: …`. */
const NODE = new RegExp(`(?:^|[ :(])\\d{1,2} (${NAMES}): (.{1,4000})`, 'm');

/** Reads what a gRPC client printed. Go and Node print the same of every service, so they count only beside a word of xAI. */
export function readGrpc(text: string): GrpcError {
  const python = PYTHON.exec(text)?.[1] ?? null;
  const details = DETAILS.exec(text)?.[1]?.replaceAll('\\"', '"') ?? null;
  if (python !== null || details !== null) return { code: codeOf(python), message: details };
  const other = namesXai(text) ? (GO.exec(text) ?? NODE.exec(text)) : null;
  return { code: codeOf(other?.[1]?.replace(/(?<=[a-z])(?=[A-Z])/g, '_') ?? null), message: other?.[2] ?? null };
}

function codeOf(name: string | null): string | null {
  return name?.toLowerCase().replaceAll('_', '-') ?? null;
}

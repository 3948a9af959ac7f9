/** A request as it arrived: names of headers in lower case, nothing redacted. */
export interface Call {
  method: string;
  path: string;
  query: string;
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
  httpVersion: string;
}

/** What the mock saw and what it answered. `status` is 0 when the connection was reset instead of answered. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  httpVersion: string;
  status: number;
}

/** The record of one answered call. */
export function record(call: Call, status: number): ReceivedRequest {
  const { bytes, ...rest } = call;
  return { ...rest, body: bytes.toString('utf8'), status };
}

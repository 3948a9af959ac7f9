// Preloaded: what connects to api.x.ai arrives at the mock, and trusts its certificate alone.
import tls from 'node:tls';

const connect = tls.connect;
tls.connect = (options, ...rest) => {
  if (options?.host !== 'api.x.ai') throw new Error(`The snippet connects to ${options?.host}`);
  return connect.call(tls, { ...options, host: '127.0.0.1', port: Number(process.env.MOCK_PORT), servername: 'api.x.ai', ca: process.env.MOCK_CERTIFICATE }, ...rest);
};

import { parseArgs } from 'node:util';
import { startMock } from './server';
import { GOOD_KEY } from './special';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const mock = await startMock({ port: Number(values.port ?? 0) });
console.log(mock.port);
console.error(`Answers as api.x.ai on https://127.0.0.1:${mock.port}`);
console.error(`Chromium: --host-resolver-rules="MAP api.x.ai 127.0.0.1:${mock.port}" --ignore-certificate-errors-spki-list=${mock.spki}`);
console.error(`The accepted key is ${GOOD_KEY}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    mock.close().then(() => process.exit(0), () => process.exit(1));
  });
}

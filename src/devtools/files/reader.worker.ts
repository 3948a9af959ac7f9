// Reads files beside the devtools page, which goes on recording meanwhile.
import { readFile } from './read-file';
import { isOrder } from './reading';

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isOrder(data)) void readFile(data, (answer) => postMessage(answer));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../test/drivers/until';
import { openSetting } from './setting';
import { threadOf } from './thread';

/** What opening a large file takes. */
export interface HarImport {
  readonly bytes: number;
  readonly entries: number;
  readonly tookMs: number;
  readonly longestMs: number;
  /** From the click on Cancel to the live list, in milliseconds. */
  readonly cancelMs: number;
}

const ENTRY_BYTES = 6_250;

/** Opens a HAR file of about some bytes in the panel, by its own file field; then once more, and cancels that. */
export async function measureHarImport(bytes: number): Promise<HarImport> {
  const folder = mkdtempSync(join(tmpdir(), 'grok-har-'));
  const file = join(folder, 'large.har');
  const entries = Math.round(bytes / ENTRY_BYTES);
  const text = JSON.stringify({ log: { version: '1.2', creator: { name: 'bench', version: '1' }, entries: Array.from({ length: entries }, (_, at) => entryOf(at)) } });
  writeFileSync(file, text);
  const setting = await openSetting('grok');
  try {
    const thread = await threadOf(setting, '/panel.html');
    const { session } = thread;
    const choose = async (): Promise<void> => {
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' });
      await session.send('DOM.setFileInputFiles', { nodeId, files: [file] });
    };
    const ask = async (expression: string): Promise<unknown> => (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
    const isOpening = 'Boolean(document.querySelector(".notice progress"))';
    const buttons = '[...document.querySelectorAll(".notice button")].map((button) => button.textContent)';

    await choose();
    await until('the file to be read', () => ask(isOpening));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const cancelledAt = performance.now();
    await ask('document.querySelector(".notice button").click()');
    await until('the live list to be back', async () => !(await ask(isOpening)));
    const cancelMs = performance.now() - cancelledAt;

    await thread.longestTask();
    const start = performance.now();
    await choose();
    await until('the file to be shown', async () => !(await ask(isOpening)) && String(await ask(buttons)).includes('live'), 120_000);
    const tookMs = performance.now() - start;
    return { bytes: text.length, entries, tookMs, longestMs: await thread.longestTask(), cancelMs };
  } finally {
    await setting.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function entryOf(at: number): object {
  const isRefused = at % 2 === 1;
  const sent = JSON.stringify({ model: isRefused ? `grok-4.7-turn-${at}` : 'grok-4.7', messages: [{ role: 'user', content: 'Why is the sky red in the evening? '.repeat(137) }] });
  const received = JSON.stringify(isRefused
    ? { code: 'invalid-argument', error: `The model grok-4.7-turn-${at} does not exist or your team does not have access to it.` }
    : { id: `completion-${at}`, object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'Air scatters short waves more than long ones. '.repeat(30) }, finish_reason: 'stop' }] });
  return {
    startedDateTime: new Date(1_790_000_000_000 + at * 100).toISOString(), time: 90,
    request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers: [{ name: 'authorization', value: `Bearer xai-${'a1'.repeat(40)}` }, { name: 'content-type', value: 'application/json' }], bodySize: sent.length, postData: { mimeType: 'application/json', text: sent } },
    response: { status: isRefused ? 400 : 200, headers: [{ name: 'content-type', value: 'application/json' }], content: { size: received.length, mimeType: 'application/json', text: received } },
  };
}

import type { Json } from '../../src/model/json';
import { GOOD_KEY } from '../../test/mock-xai/special';
import { send, wordsOf } from './api';
import { chatCall, SCENES, type ApiCall, type Scene } from './scenes';

const SHOWN_CHARACTERS = 400;

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no #${id}`);
}

const talk = element('talk', HTMLOListElement);
const settings = element('settings', HTMLFormElement);
const chat = element('chat', HTMLFormElement);

/** Adds a line to the conversation and gives the function that changes it. */
function say(who: 'user' | 'assistant', text: string): (text: string, failed?: boolean) => void {
  const line = document.createElement('li');
  const show = (now: string, failed = false) => {
    line.textContent = now.length > SHOWN_CHARACTERS ? `${now.slice(0, SHOWN_CHARACTERS)} …` : now;
    line.className = failed ? 'failed' : who;
    talk.scrollTop = talk.scrollHeight;
  };
  show(text);
  talk.append(line);
  return show;
}

/** Makes a call, shows what comes back, and gives the parsed answer. It never rejects: a failed call is what this page is for. */
async function talkTo(call: ApiCall): Promise<Json> {
  const show = say('assistant', '…');
  try {
    const reply = await send(call, (text) => show(wordsOf(text)));
    const shown = reply.text === '' ? `HTTP ${reply.status}, without a body` : wordsOf(reply.text);
    show(reply.status >= 400 ? `HTTP ${reply.status}: ${shown}` : shown, reply.status >= 400);
    return reply.json ?? null;
  } catch (error) {
    show(String(error), true);
    return null;
  }
}

async function play({ label, call, times, next }: Scene): Promise<void> {
  say('user', label);
  for (let turn = 0; turn < times; turn += 1) {
    const answer = await talkTo(call);
    if (next) await talkTo(next(answer));
  }
}

function callFromSettings(message: string): ApiCall {
  const given = new FormData(settings);
  const text = (name: string) => String(given.get(name) ?? '');
  return chatCall({
    model: text('model'),
    messages: [{ role: 'system', content: 'Answer in one sentence.' }, { role: 'user', content: message }],
    ...(text('presence_penalty') === '' ? {} : { presence_penalty: Number(text('presence_penalty')) }),
    ...(text('stop') === '' ? {} : { stop: [text('stop')] }),
    ...(given.has('search') ? { search_parameters: { mode: 'auto' } } : {}),
    ...(given.has('stream') ? { stream: true } : {}),
  }, text('key') === '' ? null : text('key'));
}

chat.addEventListener('submit', (event) => {
  event.preventDefault();
  const message = String(new FormData(chat).get('message') ?? '');
  say('user', message);
  void talkTo(callFromSettings(message));
});

for (const scene of SCENES) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = scene.label;
  button.dataset.scene = scene.id;
  button.addEventListener('click', () => {
    button.dataset.state = 'running';
    void play(scene).then(() => {
      button.dataset.state = 'done';
    });
  });
  element('scenes', HTMLElement).append(button);
}
settings.querySelector<HTMLInputElement>('[name=key]')?.setAttribute('value', GOOD_KEY);

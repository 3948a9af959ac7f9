import { connect, type Socket } from 'node:net';
import type { Json } from '../../../src/model/json';
import { isObject } from '../../../src/model/json';
import { inTime } from '../until';

/** How long one command may take, in milliseconds. */
const COMMAND_MS = 30_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly name: string;
}

/** A client of Firefox's own automation protocol: messages `LENGTH:[type, id, name or error, parameters or result]` over TCP. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => this.#failAll());
    socket.on('error', () => this.#failAll());
  }

  /** Connects to the port that Firefox listens on. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Marionette(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a command and gives its result, which is for the caller to check. */
  send(name: string, parameters: Json = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, name });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
    return inTime(answer, COMMAND_MS, `an answer to ${name}`);
  }

  /**
   * Runs the body of an async function with the browser's own privileges; `args` holds the arguments.
   * Gives what it returns, through JSON.
   */
  async runPrivileged(body: string, ...args: readonly Json[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    const script = `const args = [...arguments]; const done = args.pop();
      (async () => { ${body} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const options = { newSandbox: false, sandbox: 'default', scriptTimeout: COMMAND_MS };
    const answer = await this.send('WebDriver:ExecuteAsyncScript', { script, args, ...options });
    const outcome = isObject(answer) && isObject(answer.value) ? answer.value : {};
    if (typeof outcome.error === 'string') throw new Error(outcome.error);
    return outcome.value;
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The greeting is an object; everything after it is an array.
      if (Array.isArray(message)) this.#settle(message[1], message[2], message[3]);
    }
  }

  #settle(id: unknown, error: unknown, result: unknown): void {
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined;
    if (!waiting || typeof id !== 'number') return;
    this.#waiting.delete(id);
    if (isObject(error)) waiting.reject(new Error(`${waiting.name}: ${String(error.error)}: ${String(error.message)}`));
    else waiting.resolve(result);
  }

  #failAll(): void {
    for (const { reject, name } of this.#waiting.values()) reject(new Error(`Firefox closed the connection during ${name}`));
    this.#waiting.clear();
  }
}

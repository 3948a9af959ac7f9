import type { Random } from './random';

/** A planted secret: what stands in the exchange, and the parts of it that must not come out anywhere. */
export interface Secret {
  /** The whole key as a client holds it. */
  readonly key: string;
  readonly forbidden: readonly string[];
}

/** A vendor's prefix, and how long its keys are behind it. */
const SHAPES: readonly [readonly [prefix: string, length: number], ...(readonly [prefix: string, length: number])[]] = [
  ['xai-', 80], ['xai-', 24], ['xai-client-secret.', 40], ['sk-', 48], ['sk-proj-', 60], ['sk-ant-api03-', 80], ['sk-or-v1-', 64], ['gsk_', 52], ['AIza', 35], ['hf_', 34],
  ['github_pat_', 60], ['ghp_', 36], ['gho_', 36], ['pplx-', 48], ['r8_', 37], ['AKIA', 16],
];

/** A key that can be known by its shape. */
export function vendorKey(random: Random): Secret {
  if (random.once(12)) {
    const parts = [random.text(30), random.text(60), random.text(40)];
    return { key: `eyJ${parts.join('.')}`, forbidden: parts.map((part) => part.slice(0, 16)) };
  }
  const [prefix, length] = random.pick(SHAPES);
  // A digit, as every real key has.
  const tail = `${random.text(length - 1)}7`;
  return { key: prefix + tail, forbidden: [tail.slice(0, 14), tail.slice(-14)] };
}

/** A credential that only its header gives away. */
export function opaqueKey(random: Random): Secret {
  const key = `${random.text(2)}${random.pick(['', '+', '/', '.', '_', '~', '"', '|', '&', ' '] as const)}${random.text(30)}`;
  return { key, forbidden: [key.slice(-14)] };
}

/** Ways in which a key is written down within a text. */
const WRITINGS: readonly [(key: string, random: Random) => string, ...((key: string, random: Random) => string)[]] = [
  (key) => key,
  (key) => `Bearer ${key}`,
  (key) => `"${key}"`,
  (key) => JSON.stringify({ api_key: key }),
  (key) => JSON.stringify(JSON.stringify({ apiKey: key, n: 1 })),
  (key) => `line\\n${key}\\n`,
  (key) => `\\u0022${key}\\u0022`,
  (key) => encodeURIComponent(`"${key}"`),
  (key) => encodeURIComponent(`key=${key}&x=1`),
  (key) => `a=1&token=${encodeURIComponent(key)}&b=2`,
  (key) => key.replace(/-/g, '%2D').replace(/_/g, '%5F'),
  (key) => [...key].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (key) => `--b\r\nContent-Disposition: form-data; name="key"\r\n\r\n${key}\r\n--b--`,
  (key) => `<b>${key}</b>`,
  (key) => `'${key}'`,
  (key) => `Incorrect API key provided: ${key}.`,
  (key) => `https://user:${encodeURIComponent(key)}@host.example/?q=${encodeURIComponent(key)}#access_token=${encodeURIComponent(key)}`,
  (key) => btoa(JSON.stringify({ model: 'grok-4', api_key: key })),
  (key) => `{"data":"${btoa(`${JSON.stringify({ authorization: `Bearer ${key}` })}`)}"}`,
  (key) => `curl -H 'Authorization: Bearer ${key}'`,
  (key) => `{'api_key': '${key}'}`,
];

/** Writes a key in one of many ways, and gives the parts that must not come out of what was written. */
export function written(secret: Secret, random: Random): Secret {
  const text = random.pick(WRITINGS)(secret.key, random);
  const isCoded = !text.includes(secret.key);
  // Of a coded form its longest run stands for the whole.
  const run = isCoded ? (text.match(/(?:\\u00[\da-f]{2}){8,}|[A-Za-z\d+/=]{40,}/g) ?? []).map((part) => part.slice(-36)) : [];
  return { key: text, forbidden: [...secret.forbidden, ...run] };
}

import type en from '../../../public/_locales/en/messages.json';
import { perLanguage, setLanguage } from './language';
import { count as written } from './units';

/** A key of the interface's texts. */
export type MessageKey = keyof typeof en;

/** Looks a text up and fills its $1, $2 … */
export type GetMessage = (key: MessageKey, substitutions: string[]) => string;

/** The keys that come as a pair for one and for many, without their endings. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Base}_one` ? Base : never) : never;

let getMessage: GetMessage = (key) => key;
/** Texts without figures in them, and those with gaps for theirs: the browser takes its time for each look-up. */
const whole = new Map<MessageKey, string>();
const gapped = new Map<MessageKey, string>();
const FIRST_GAP = 0xe001;
/** What stands in a gap: characters that no text has. The browser fills nine at most. */
const GAPS = Array.from({ length: 9 }, (_, at) => String.fromCharCode(FIRST_GAP + at));
const ANY_GAP = new RegExp(`[${GAPS.join('')}]`, 'g');
const plural = perLanguage((tag) => new Intl.PluralRules(tag));

/** Sets where texts come from: the browser's i18n in the extension, the file itself elsewhere. The file says which language it is. */
export function setMessages(source: GetMessage): void {
  getMessage = source;
  whole.clear();
  gapped.clear();
  const tag = source('locale', []);
  setLanguage(/^[a-z]{2,3}$/.test(tag) ? tag : 'en');
}

/** A text of the interface. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  if (substitutions.length > 0) return lookUp(gapped, key, GAPS).replace(ANY_GAP, (gap) => substitutions[gap.charCodeAt(0) - FIRST_GAP] ?? '');
  return lookUp(whole, key, []);
}

function lookUp(known: Map<MessageKey, string>, key: MessageKey, substitutions: string[]): string {
  const text = known.get(key) ?? getMessage(key, substitutions);
  known.set(key, text);
  return text;
}

/** A text with a number in it, in the form that the number asks for ("1 error", "2 errors"). The number is $1. */
export function tn(key: CountedKey, count: number): string {
  return t(`${key}_${plural().select(count) === 'one' ? 'one' : 'other'}`, written(count));
}

/** Reads texts from a parsed messages.json: `$1` to `$9` are filled, `$$` is a dollar sign. */
export function messagesFrom(file: Readonly<Record<string, { readonly message: string }>>): GetMessage {
  return (key, substitutions) =>
    (file[key]?.message ?? key).replace(/\$(\$|[1-9])/g, (_, what: string) => (what === '$' ? '$' : (substitutions[Number(what) - 1] ?? '')));
}

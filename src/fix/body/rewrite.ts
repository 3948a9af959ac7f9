import type { Node } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import { isTooDeep, type Json } from '../../model/json';
import { print, printFlat } from '../json/print';
import type { JsonStyle } from '../json/style';
import { styleOf } from '../json/style';
import type { Slot } from './plan';
import { valueOfMissing } from './plan';

interface Page {
  readonly text: string;
  readonly style: JsonStyle;
}

const endOf = (node: Node) => node.offset + node.length;

/** The indentation of the line that an offset is on. */
function indentAt({ text }: Page, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Writes a new value into a container that is on one line, or on several. */
function printInside(page: Page, container: Node | undefined, value: Json, indent: string): string {
  const isFlat = container?.children?.length && !page.text.slice(container.offset, endOf(container)).includes('\n');
  return isFlat ? printFlat(value, page.style) : print(value, page.style, indent);
}

/** A member that stays: its place among the original members, and its text. */
type Kept = readonly [index: number, text: string];

/** What stands before a member that is kept, so that the distances between members stay. */
function separator(page: Page, container: Node, index: number): string {
  const [previous, member] = [container.children?.[index - 1], container.children?.[index]];
  return previous && member ? page.text.slice(endOf(previous), member.offset) : lastSeparator(page, container);
}

/** The separator to put before a member that is added at the end. */
function lastSeparator(page: Page, container: Node): string {
  const children = container.children ?? [];
  const [last, previous] = [children.at(-1), children.at(-2)];
  if (last && previous) return page.text.slice(endOf(previous), last.offset);
  const opening = last ? page.text.slice(container.offset + 1, last.offset) : '';
  return opening.includes('\n') ? `,${opening}` : page.style.comma;
}

/** Writes the `index`th added value; `indent` is that of its line. */
type Writer = (value: Json, index: number, indent: string) => string;

/** Puts a container together from the members that stay and those that come. */
function compose(page: Page, container: Node, kept: readonly Kept[], added: readonly Json[], write: Writer): string {
  const children = container.children ?? [];
  const [first, last] = [children[0], children.at(-1)];
  const [open, close] = [page.text.charAt(container.offset), page.text.charAt(endOf(container) - 1)];
  if (kept.length + added.length === 0) return open + close;
  const outer = indentAt(page, container.offset);
  if (!first || !last) {
    if (page.style.lineBreak === '') return open + added.map((value, index) => write(value, index, '')).join(page.style.comma) + close;
    const inner = outer + page.style.unit;
    const lines = added.map((value, index) => inner + write(value, index, inner));
    return [open, lines.join(`,${page.style.lineBreak}`), outer + close].join(page.style.lineBreak);
  }
  const indent = indentAt(page, first.offset);
  let text = page.text.slice(container.offset, first.offset);
  kept.forEach(([place, written], index) => (text += (index === 0 ? '' : separator(page, container, place)) + written));
  added.forEach((value, index) => (text += (kept.length + index === 0 ? '' : lastSeparator(page, container)) + write(value, index, indent)));
  return text + page.text.slice(endOf(last), endOf(container));
}

function rewriteObject(page: Page, node: Node, slot: Slot): string {
  const members = node.children ?? [];
  const keyOf = (member: Node) => String(member.children?.[0]?.value);
  const stays = (name: string) => {
    const own = slot.inner.get(name);
    return members.some((member) => keyOf(member) === name) && own?.fate !== 'remove' && (own?.name ?? name) === name;
  };
  const lastOf = new Map(members.map((member) => [keyOf(member), member]));
  const taken = new Set<string>();
  const kept: Kept[] = [];
  for (const [index, member] of members.entries()) {
    const [key, value] = member.children ?? [];
    const change = key && slot.inner.get(keyOf(member));
    if (!key || !value || !change) {
      kept.push([index, page.text.slice(member.offset, endOf(member))]);
      continue;
    }
    if (change.fate === 'remove') continue;
    if (change.name !== null && change.name !== keyOf(member)) {
      // A member that would take the name of another one that stays is the misnamed duplicate: it goes.
      if (stays(change.name) || taken.has(change.name)) continue;
      taken.add(change.name);
    }
    const name = change.name === null ? page.text.slice(key.offset, endOf(key)) : JSON.stringify(change.name);
    // Of a doubled key the last one counts, so the last one is changed.
    const written = lastOf.get(keyOf(member)) === member ? rewrite(page, value, change, node) : page.text.slice(value.offset, endOf(value));
    kept.push([index, name + page.text.slice(endOf(key), value.offset) + written]);
  }
  const added: [string, Json][] = [];
  for (const [key, change] of slot.inner) {
    const value = lastOf.has(key) ? undefined : valueOfMissing(change);
    if (value !== undefined) added.push([key, value]);
  }
  return compose(page, node, kept, added.map(([, value]) => value), (value, index, indent) =>
    `${JSON.stringify(added[index]?.[0])}${page.style.colon}${printInside(page, node, value, indent)}`);
}

function rewriteArray(page: Page, node: Node, slot: Slot): string {
  const items = node.children ?? [];
  const kept: Kept[] = [];
  items.forEach((item, index) => {
    const change = slot.inner.get(String(index));
    if (change?.fate !== 'remove') kept.push([index, change ? rewrite(page, item, change, node) : page.text.slice(item.offset, endOf(item))]);
  });
  const added: Json[] = [];
  for (const [key, change] of slot.inner) {
    const isBehind = /^-\d+$/.test(key) || (/^\d+$/.test(key) && Number(key) >= items.length);
    const value = isBehind ? valueOfMissing(change) : undefined;
    if (value !== undefined) added.push(value);
  }
  return compose(page, node, kept, added, (value, _index, indent) => printInside(page, node, value, indent));
}

function rewrite(page: Page, node: Node, slot: Slot, container: Node | undefined): string {
  if (slot.fate === 'set') return printInside(page, container, slot.value, indentAt(page, node.offset));
  if (slot.inner.size > 0 && node.type === 'object') return rewriteObject(page, node, slot);
  if (slot.inner.size > 0 && node.type === 'array') return rewriteArray(page, node, slot);
  return page.text.slice(node.offset, endOf(node));
}

/**
 * Carries a plan out on a JSON text: order, formatting and everything that is not named stay as they are.
 * The nodes come from jsonc-parser; its `modify` is not used, since it breaks an array on one line
 * (removing the last item of `["a", "b"]` gives `["a""]` in 3.3.1) and changes the first of two members of one name.
 * Gives null where the text cannot be read (nested too deeply).
 */
export function rewriteBody(text: string, plan: Slot): string | null {
  try {
    const root = parseTree(text);
    if (!root) return null;
    const page: Page = { text, style: styleOf(text) };
    return text.slice(0, root.offset) + rewrite(page, root, plan, undefined) + text.slice(endOf(root));
  } catch (error) {
    if (isTooDeep(error)) return null;
    throw error;
  }
}

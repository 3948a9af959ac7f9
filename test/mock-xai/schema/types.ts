/** What a field may hold, told the way the server's own types would tell it. */
export type Schema =
  | { kind: 'any' }
  | { kind: 'string' }
  | { kind: 'boolean' }
  | { kind: 'float' }
  | { kind: 'integer' }
  | { kind: 'list'; of: Schema }
  | { kind: 'variant'; names: readonly string[] }
  | Struct
  | { kind: 'tagged'; tag: string; name: string; variants: Readonly<Record<string, Struct>>; isInPlace: boolean }
  | { kind: 'untagged'; name: string; variants: readonly Schema[] };

export interface Struct {
  kind: 'struct';
  name: string;
  required: Readonly<Record<string, Schema>>;
  /** May be absent or null. */
  optional: Readonly<Record<string, Schema>>;
  /** May be absent, never null. */
  defaulted: Readonly<Record<string, Schema>>;
}

type Fields = Readonly<Record<string, Schema>>;

export const any: Schema = { kind: 'any' };
export const string: Schema = { kind: 'string' };
export const boolean: Schema = { kind: 'boolean' };
export const float: Schema = { kind: 'float' };
export const integer: Schema = { kind: 'integer' };

export const list = (of: Schema): Schema => ({ kind: 'list', of });
export const variant = (...names: string[]): Schema => ({ kind: 'variant', names });
export const untagged = (name: string, ...variants: Schema[]): Schema => ({ kind: 'untagged', name, variants });
export const struct = (name: string, required: Fields, optional: Fields = {}, defaulted: Fields = {}): Struct => ({
  kind: 'struct',
  name,
  required,
  optional,
  defaulted,
});

type Tagged = Extract<Schema, { kind: 'tagged' }>;

/** An enum that tells its variants apart by one field. */
export const tagged = (name: string, tag: string, variants: Readonly<Record<string, Struct>>): Tagged => ({
  kind: 'tagged',
  tag,
  name,
  variants,
  isInPlace: false,
});

/** The same, read as it comes: a fault inside keeps its path (seen with tools of chat). */
export const inPlace = (schema: Tagged): Tagged => ({ ...schema, isInPlace: true });

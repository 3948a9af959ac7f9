import type { Json } from './json';
import type { Pointer } from './pointer';

/** A change of shape that more than single edits describe. */
export type Conversion = 'chat-to-responses' | 'responses-to-chat' | 'chat-to-images' | 'chat-to-videos' | 'live-search-to-responses';

/** One change of the request. Body edits keep the formatting of everything they do not touch. */
export type Edit =
  | { readonly kind: 'set-value'; readonly pointer: Pointer; readonly value: Json }
  | { readonly kind: 'remove-value'; readonly pointer: Pointer }
  | { readonly kind: 'rename-member'; readonly pointer: Pointer; readonly to: string }
  | { readonly kind: 'replace-body'; readonly text: string }
  | { readonly kind: 'set-header'; readonly name: string; readonly value: string }
  | { readonly kind: 'remove-header'; readonly name: string }
  | { readonly kind: 'set-method'; readonly method: string }
  | { readonly kind: 'set-url'; readonly url: string }
  /** Send the key from the environment as `Authorization: Bearer …`, whatever was sent before. */
  | { readonly kind: 'use-key' }
  | { readonly kind: 'convert'; readonly conversion: Conversion };

/** One of several ways to correct the request. */
export interface Choice {
  readonly label: string;
  readonly edits: readonly Edit[];
}

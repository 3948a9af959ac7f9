import { itemsOf, membersOf, type Json } from '../json/value';

/** A generated text, cut where a limit on tokens was reached. The mock counts a word as a token. */
export interface Reply {
  words: readonly string[];
  text: string;
  truncated: boolean;
  promptTokens: number;
  completionTokens: number;
}

/** Answers the last text of a conversation, in at most `limit` tokens. */
export function reply(conversation: Json | undefined, limit: Json | undefined): Reply {
  const texts = textsOf(conversation);
  const all = `You said: ${texts.at(-1) ?? ''}`.trim().split(/\s+/);
  const words = typeof limit === 'number' ? all.slice(0, limit) : all;
  return {
    words,
    text: words.join(' '),
    truncated: words.length < all.length,
    promptTokens: countTokens(texts),
    completionTokens: words.length,
  };
}

/** An estimate that is good enough to notice a prompt beyond any context: four characters a token. */
export function countTokens(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / 4) + 3, 0);
}

/** Every text of a conversation in order: plain strings, contents of messages, text parts. */
export function textsOf(conversation: Json | undefined): string[] {
  if (typeof conversation === 'string') return [conversation];
  return itemsOf(conversation).flatMap((message) => {
    const { content } = membersOf(message);
    if (typeof content === 'string') return [content];
    return itemsOf(content).flatMap((part) => {
      const { text } = membersOf(part);
      return typeof text === 'string' ? [text] : [];
    });
  });
}

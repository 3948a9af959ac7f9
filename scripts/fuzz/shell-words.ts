/**
 * Reads text as a POSIX shell does (XCU 2.2 and 2.3), as far as snippets may use it: words in quotes or without, and pipes.
 * Throws where a quote stays open or where the shell would act upon a character: expand, redirect, run something else.
 */
export function shellCommands(text: string): string[][] {
  const commands: string[][] = [[]];
  let word: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw new Error('a single quote stays open');
      word = (word ?? '') + text.slice(at + 1, end);
      at = end;
    } else if (char === '"') {
      const [value, end] = inDoubleQuotes(text, at + 1);
      word = (word ?? '') + value;
      at = end;
    } else if (char === '\\') {
      const next = text.charAt(at + 1);
      if (next === '') throw new Error('a backslash at the end');
      if (next !== '\n') word = (word ?? '') + next;
      at += 1;
    } else if (char === ' ' || char === '|' || (char === '\n' && at === text.length - 1)) {
      if (word !== null) commands.at(-1)?.push(word);
      word = null;
      if (char === '|') commands.push([]);
    } else if (/[\w./:@%+=,-]/.test(char)) word = (word ?? '') + char;
    else throw new Error(`the shell would act upon ${JSON.stringify(char)} at ${at}`);
  }
  if (word !== null) commands.at(-1)?.push(word);
  return commands;
}

/** Up to the closing quote; a variable stands for itself, and nothing else may be expanded. */
function inDoubleQuotes(text: string, from: number): [value: string, end: number] {
  let value = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return [value, at];
    if (char === '`' || (char === '$' && !/^\$[A-Z_]+/.test(text.slice(at, at + 40)))) throw new Error(`the shell would expand ${JSON.stringify(text.slice(at, at + 10))}`);
    if (char === '\\' && /[$`"\\\n]/.test(text.charAt(at + 1))) at += 1;
    value += text.charAt(at);
  }
  throw new Error('a double quote stays open');
}

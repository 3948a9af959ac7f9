/** Longer lists rule out too little. */
const MOST = 24;
const LEAST_LENGTH = 3;

/**
 * Lists of pieces of text: every match of a regular expression contains at least one piece of each list.
 * Looking for them first is many times cheaper than running the expression. Takes the source of a pattern of the catalogue.
 */
export function requiredLists(source: string): readonly (readonly string[])[] {
  const branches = branchesOf(source);
  if (branches.length === 1) return listsOf(source);
  const found = new Set<string>();
  for (const branch of branches) {
    const own = mostTelling(listsOf(branch));
    if (own === null) return [];
    for (const literal of own) found.add(literal);
  }
  return found.size > MOST ? [] : [[...found]];
}

/** Of several lists the one whose shortest piece is the longest, the first of equals; null of none. */
export function mostTelling(lists: readonly (readonly string[])[]): readonly string[] | null {
  return lists.reduce<readonly string[] | null>((best, list) => (best === null || shortest(list) > shortest(best) ? list : best), null);
}

/** The alternatives of an expression. */
function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(') at = closingOf(source, at);
    else if (char === '[') at = endOfClass(source, at);
    else if (char === '|') {
      branches.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...branches, source.slice(from)];
}

/** What an expression without alternatives requires: a piece of each group that must be there, and its runs of plain characters. */
function listsOf(branch: string): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  let run = '';
  const offer = (literals: readonly string[]): void => {
    if (shortest(literals) >= LEAST_LENGTH) lists.push(literals);
  };
  const endRun = (): void => {
    offer([run]);
    run = '';
  };
  for (let at = 0; at < branch.length; at += 1) {
    const char = branch.charAt(at);
    if (char === '(') {
      endRun();
      const end = closingOf(branch, at);
      const inner = branch.slice(at + 1, end).replace(/^\?(?::|<\w+>)/, '');
      // What begins with a question mark still is a look around; what may be missing is not required.
      const isRequired = !inner.startsWith('?') && !/^(?:[?*]|\{0)/.test(branch.slice(end + 1));
      if (isRequired) requiredLists(inner).forEach(offer);
      at = end;
    } else if (char === '[') {
      endRun();
      at = endOfClass(branch, at);
    } else if (char === '\\') {
      const escaped = branch.charAt(at + 1);
      at += 1;
      if (/[\w]/.test(escaped)) endRun();
      else run += escaped;
    } else if (/[?*]/.test(char)) {
      // The character before may be missing.
      run = run.slice(0, -1);
      endRun();
    } else if (char === '{') {
      run = run.slice(0, -1);
      endRun();
      at = branch.indexOf('}', at);
    } else if (/[.^$+]/.test(char)) endRun();
    else run += char;
  }
  endRun();
  return lists;
}

/** The length of the shortest of some literals; 0 for none. */
function shortest(literals: readonly string[]): number {
  return literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length));
}

function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') at = endOfClass(source, at);
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}

function endOfClass(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === ']') return at;
  }
  return source.length;
}

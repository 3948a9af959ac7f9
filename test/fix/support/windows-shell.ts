// By the documented rules: "Parsing C command-line arguments", Microsoft Learn; ^ and % at the prompt as in "Command shell overview".

/** The prompt of cmd.exe: joins lines that end in ^, fills in variables, then takes ^ away. Names are never empty; unknown ones stay. */
export function cmdLine(command: string, variables: Readonly<Record<string, string>>): string {
  const known = (name: string) => variables[name.toUpperCase()];
  let filled = '';
  for (let index = 0; index < command.length; ) {
    const end = command[index] === '%' ? command.indexOf('%', index + 1) : -1;
    const value = end > index + 1 ? known(command.slice(index + 1, end)) : undefined;
    filled += value ?? command[index];
    index = value === undefined ? index + 1 : end + 1;
  }
  let [line, isQuoted] = ['', false];
  for (let index = 0; index < filled.length; index += 1) {
    const char = filled[index] ?? '';
    if (char === '^' && !isQuoted) {
      index += 1;
      if (filled[index] !== '\n') line += filled[index] ?? '';
      continue;
    }
    if (char === '"') isQuoted = !isQuoted;
    if (!isQuoted && /[&|<>\n]/.test(char)) throw new Error(`cmd.exe would act upon ${JSON.stringify(char)}`);
    line += char;
  }
  return line;
}

/** The C runtime: 2n backslashes and a quote are n backslashes and the end of quoting; one more is a quote itself. */
export function runtimeArguments(line: string): string[] {
  const words: string[] = [];
  let [word, isQuoted, isOpen] = ['', false, false];
  for (let index = 0; index <= line.length; index += 1) {
    const [slashes = ''] = /^\\*(?=")/.exec(line.slice(index)) ?? [];
    const char = line[index + slashes.length];
    if (char === undefined || (char === ' ' && !isQuoted && slashes === '')) {
      if (isOpen) words.push(word);
      [word, isOpen] = ['', false];
      continue;
    }
    isOpen = true;
    if (char === '"') {
      word += '\\'.repeat(Math.floor(slashes.length / 2));
      if (slashes.length % 2 === 1) word += '"';
      else isQuoted = !isQuoted;
    } else word += char;
    index += slashes.length;
  }
  return words;
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Where the browser, the command line and the demo page of the panel begin to read. */
const ENTRIES = ['background/main.ts', 'devtools/main.ts', 'explain/main.ts', 'options/main.tsx', 'panel/main.tsx', 'popup/main.ts', 'preview/main.tsx'].map((file) => `src/${file}`);

interface File {
  readonly path: string;
  /** What it takes, from which files; '*' stands for everything. */
  readonly takes: readonly { readonly from: string; readonly name: string }[];
  /** What it exports and does not use itself. */
  readonly gives: readonly string[];
}

const SOURCES = ['vite.config.ts'].concat(['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`)));
const known = new Set(SOURCES);
const FILES = new Map(SOURCES.map((path) => [path, read(path)]));

/** The file that a relative import names. */
function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = join(dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((path) => known.has(path)) ?? null;
}

function read(path: string): File {
  const takes: { from: string; name: string }[] = [];
  const gives: string[] = [];
  const take = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    const from = specifier && ts.isStringLiteral(specifier) ? target(path, specifier.text) : null;
    if (from !== null) takes.push(...names.map((name) => ({ from, name })));
  };
  const namesOf = (bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] =>
    bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text) : ['*'];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, namesOf(node.importClause?.namedBindings));
    if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, namesOf(node.exportClause));
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) gives.push(...node.exportClause.elements.map(({ name }) => name.text));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) take(node.arguments[0], ['*']);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) take(node.argument.literal, ['*']);
    // A worker is named by its address.
    if (ts.isNewExpression(node) && node.expression.getText() === 'URL') take(node.arguments?.[0], ['*']);
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      if (ts.isVariableStatement(node)) gives.push(...node.declarationList.declarations.map(({ name }) => name.getText()));
      else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) gives.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  const text = readFileSync(path, 'utf8');
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { path, takes, gives: gives.filter((name) => text.split(new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`)).length === 2) };
}

describe('the sources', () => {
  it('are all reached from an entry', () => {
    const reached = new Set<string>();
    const reach = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      FILES.get(path)?.takes.forEach(({ from }) => reach(from));
    };
    ENTRIES.forEach(reach);
    expect(SOURCES.filter((path) => path.startsWith('src/') && !path.endsWith('.d.ts') && !reached.has(path))).toEqual([]);
  });

  // Types aside: they are part of the signature of what is taken.
  it('export nothing that nobody uses', () => {
    const taken = new Set([...FILES.values()].flatMap(({ takes }) => takes.map(({ from, name }) => `${from} ${name}`)));
    const unused = [...FILES.values()].flatMap(({ path, gives }) =>
      taken.has(`${path} *`) ? [] : gives.filter((name) => !taken.has(`${path} ${name}`)).map((name) => `${path}: ${name}`));
    expect(unused.filter((one) => one.startsWith('src/'))).toEqual([]);
  });
});

import ts from 'typescript';
import type { HouseFile } from './house-files.ts';

const parsed = new WeakMap<HouseFile, ts.SourceFile>();

/** Parsing a file takes far longer than looking through it: all checks share one tree. */
function treeOf(file: HouseFile): ts.SourceFile {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = parsed.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(file, tree);
  return tree;
}

/** Calls `visit` for every syntax node, so that a word in a comment or a string is never mistaken for code. */
export function walk(file: HouseFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(treeOf(file));
}

/** `path:line what` for every node on which `judge` says something. */
export function complaints(files: readonly HouseFile[], judge: (node: ts.Node) => string | null): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    walk(file, (node) => {
      const complaint = judge(node);
      if (complaint === null) return;
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1} ${complaint}`);
    });
    return found;
  });
}

/** What a file imports or re-exports, type imports and dynamic imports with a literal included. */
export function importedFrom(file: HouseFile): string[] {
  const specifiers: string[] = [];
  walk(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) collect(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) collect(node.arguments[0]);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) collect(node.argument.literal);
  });
  function collect(specifier: ts.Node | undefined): void {
    if (specifier && ts.isStringLiteralLike(specifier)) specifiers.push(specifier.text);
  }
  return specifiers;
}

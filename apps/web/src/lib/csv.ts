export type SheetCell = string | number;

/** For pasting into a sheet. */
export function asTsv(sheet: readonly (readonly SheetCell[])[]): string {
  return sheet.map((row) => row.join('\t')).join('\r\n');
}

/** With a byte-order mark, so that Excel reads 汉字. */
export function asCsv(sheet: readonly (readonly SheetCell[])[]): string {
  const line = (row: readonly SheetCell[]) => row.map(quoted).join(',');
  return `\uFEFF${sheet.map(line).join('\r\n')}\r\n`;
}

function quoted(cell: SheetCell): string {
  const plain = String(cell);
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Words that people typed: on one line, and never a formula in the sheet that opens them. */
export function plainText(typed: string): string {
  const line = typed.replace(/[\t\r\n]+/gu, ' ');
  return /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}

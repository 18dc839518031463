/** Cells of a pasted block, row by row, as Excel and WPS put them: tabs, line ends, quotes around what holds either. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop(); // spreadsheets end the last line too
  return rows;
}

/** The same the other way. A cell that would be a formula in the sheet that opens it is made plain. */
export function blockAsText(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.map(tabCell).join('\t')).join('\r\n');
}

export function blockAsHtml(block: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  return `<table>${block.map(row).join('')}</table>`;
}

function tabCell(cell: string): string {
  const plain = /^\s*[=+@＝＋＠]/u.test(cell) ? `'${cell}` : cell;
  return /["\t\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function escaped(cell: string): string {
  return cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a block becomes at this range: one value fills the whole range, a larger one starts at the corner. */
export function spread(
  block: readonly (readonly string[])[],
  range: { readonly rows: number; readonly columns: number },
): readonly (readonly string[])[] {
  const only = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  if (only === null) return block;
  return Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => only));
}

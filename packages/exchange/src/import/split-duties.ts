/** 主要职责 in one cell → its sentences: by line where there are lines, else by semicolon. Numbering stays with its sentence. */
export function splitDuties(text: string): readonly string[] {
  const lines = text.includes('\n') ? text.split('\n') : text.split(/(?<=[；;])/);
  return lines.map((line) => line.trim().replace(/[；;]$/, '')).filter((line) => line !== '');
}

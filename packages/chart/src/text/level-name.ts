import { cleanText } from './clean-text.ts';
import { widthOf } from './measure.ts';

export interface LevelName {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

interface Area {
  readonly width: number;
  readonly height: number;
  /** The size that a short name gets. */
  readonly size: number;
}

/** Sets a name in one line, else in more and smaller ones until all of it is inside; nothing is cut off. */
export function levelName(name: string, area: Area): LevelName {
  const text = cleanText(name);
  if (widthOf(text, area.size) <= area.width) return { size: area.size, lineHeight: area.size, lines: [text] };
  for (let size = area.size; size > 2; size -= 0.5) {
    const lineHeight = size * 1.18;
    const lines = evenLines(text, area.width, size);
    if (lines.length * lineHeight <= area.height) return { size, lineHeight, lines };
  }
  return { size: 2, lineHeight: 2.3, lines: wrapText(text, area.width, 2) };
}

/** As few lines as `wrapText` needs, about equally long; two break before a bracket where that is no longer. */
export function evenLines(text: string, width: number, size: number): readonly string[] {
  const lines = wrapText(text, width, size);
  if (lines.length < 2) return lines;
  const bracket = text.search(/[（(]/u);
  const halves = [text.slice(0, bracket), text.slice(bracket)];
  if (lines.length === 2 && bracket > 0 && halves.every((half) => widthOf(half, size) <= width)) return halves;
  let even = lines;
  for (let narrow = width - size; narrow > width / 2; narrow -= size) {
    const tried = wrapText(text, narrow, size);
    if (tried.length > lines.length) break;
    even = tried;
  }
  return even;
}

/** These never begin a line: the character before goes down with them. */
const CLOSING = /^[，。、；：！？）》」』】”’…,.;:!?)]/u;

/** Breaks after any character, but within a Latin word only when the word alone is wider than the line. Joined, the lines are the text. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of wordsOf(text, width, size)) {
    const wide = widthOf(word, size);
    if (used + wide > width && line.length > 0) {
      const carried = CLOSING.test(word) && line.length > 1 ? line.splice(-1) : [];
      lines.push(line.join(''));
      line = carried;
      used = widthOf(carried.join(''), size);
    }
    line.push(word);
    used += wide;
  }
  return line.length === 0 ? lines : [...lines, line.join('')];
}

function wordsOf(text: string, width: number, size: number): readonly string[] {
  const words = text.match(/[A-Za-z0-9\u00C0-\u024F%./+-]+|[\s\S]/gu) ?? [];
  return words.flatMap((word) => (widthOf(word, size) > width ? [...word] : [word]));
}

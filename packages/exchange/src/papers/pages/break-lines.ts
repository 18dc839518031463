/** Never at the head of a line. */
const NOT_FIRST = new Set('、。，．：；？！）〕】》〉」』”’…·～％%°℃,.;:!?)]');
/** Never at its end. */
const NOT_LAST = new Set('（〔【《〈「『“‘([');
/** Words and figures stay whole. */
const WHOLE = /^[!-~]$/;
export interface Line {
  /** Places of its characters, `to` left out. */
  readonly from: number;
  readonly to: number;
  /** Nothing follows in its paragraph. */
  readonly last: boolean;
}

interface Room {
  /** Of the first line and of the others. */
  readonly first: number;
  readonly rest: number;
  /** What the character takes. */
  readonly width: (character: string) => number;
}

/** Where the lines of a text end. Broken lines of the text are parted by `\n`, which stands in no line. */
export function breakLines(characters: readonly string[], room: Room): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const stop = characters.indexOf('\n', from);
    const end = stop < 0 ? characters.length : stop;
    breakParagraph(characters, { from, end, room, lines });
    if (stop < 0) return lines;
    from = stop + 1;
  }
}

interface Paragraph {
  from: number;
  readonly end: number;
  readonly room: Room;
  readonly lines: Line[];
}

function breakParagraph(characters: readonly string[], { from, end, room, lines }: Paragraph): void {
  let start = from;
  let width = 0;
  let most = lines.length === 0 ? room.first : room.rest;
  for (let at = from; at < end; at += 1) {
    const own = room.width(characters[at] ?? '');
    if (width + own > most + 0.01 && at > start) {
      const to = breakBefore(characters, start, at);
      lines.push({ from: start, to, last: false });
      start = to;
      most = room.rest;
      width = 0;
      for (let taken = start; taken < at; taken += 1) width += room.width(characters[taken] ?? '');
    }
    width += own;
  }
  lines.push({ from: start, to: end, last: true });
}

/** The best place at or before `at` to go on in the next line; half a line may go down for it, not more. */
function breakBefore(characters: readonly string[], start: number, at: number): number {
  for (let place = at; place > start && place >= start + (at - start) / 2; place -= 1)
    if (mayBreak(characters[place - 1] ?? '', characters[place] ?? '')) return place;
  return at;
}

function mayBreak(before: string, after: string): boolean {
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  return !(WHOLE.test(before) && WHOLE.test(after));
}

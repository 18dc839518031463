/** No file of this app comes near: a hundred thousand steps on twenty thousand divisions have four million values, ten deep. */
const MOST_VALUES = 6_000_000;
const DEEPEST = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/**
 * Whether a text, read as JSON, would make more or deeper values than any real file does. Asked before parsing, because nothing
 * can stop a parser on its way: sixty megabytes of brackets keep it for minutes.
 */
export function isBeyondJsonBounds(text: string): boolean {
  let values = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === COMMA) values += 1;
    else if (OPEN.has(sign)) {
      values += 1;
      depth += 1;
    } else if (CLOSE.has(sign)) depth -= 1;
    if (values > MOST_VALUES || depth > DEEPEST) return true;
  }
  return false;
}

/** Where the string that begins at `start` ends; the end of the text when it never does. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

/** Whatever one of the following might replace: nearly every text has nothing of it, and is asked only once. */
const SUSPICIOUS =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uD800-\uDFFF\uFE00-\uFE0F\uFEFF\uFFFE\uFFFF]/;
/**
 * Not allowed in XML at all, or without a shape of their own: bidirectional marks would turn the names beside them
 * around, and what chooses a variant of a character would be missed in every font.
 */
const SHAPELESS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\uFFFE\uFFFF\u{E0100}-\u{E01EF}]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text as it can be drawn. */
export function cleanText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .replace(SHAPELESS, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/[\t\n\r]+/g, ' ');
}

/** Safe as text and in a quoted attribute of SVG and HTML. */
export function escapeXml(text: string): string {
  const clean = cleanText(text);
  return SIGNS.test(clean) ? clean.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '') : clean;
}

const SIGNS = /[&<>"']/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

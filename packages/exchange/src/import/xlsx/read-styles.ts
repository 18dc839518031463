import type { XmlHandler } from './read-xml.ts';

/** How a number of one style is shown, as far as it changes what it means. */
export type NumberLook = 'date' | 'plain' | { readonly zeros: number };

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Reads `xl/styles.xml`: looks by the `s` of a cell. */
export function stylesReader(): { readonly looks: NumberLook[]; readonly handler: XmlHandler } {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt')
        formats.set(Number(attributes['numFmtId']), (attributes['formatCode'] ?? '').slice(0, 200));
      if (name === 'xf' && inCells && looks.length < 65_536)
        looks.push(lookOf(Number(attributes['numFmtId'] ?? 0), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  };
  return { looks, handler };
}

function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook {
  if (BUILT_IN_DATES.has(id)) return 'date';
  const code = (formats.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/^0{2,}$/.test(code)) return { zeros: code.length };
  return /[yd]/i.test(code) && !/general/i.test(code) ? 'date' : 'plain';
}

const DAY = 86_400_000;

/** Serial day of a sheet → YYYY-MM-DD; null when it is no day between 1900 and 9999. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0);
  if (!(days >= 1 && days < 2_958_466)) return null;
  // The sheet's calendar has a 29 February 1900 that never was.
  const start = Date.UTC(1899, 11, days > 59 ? 30 : 31);
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

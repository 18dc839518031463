import type { FileMarks } from '@dachushi/domain/protocol/export-messages.ts';
import { FileRefused } from '../import/refusal.ts';
import { inflateEntry } from '../import/xlsx/inflate-entry.ts';
import { readXml } from '../import/xlsx/read-xml.ts';
import { zipDirectory } from '../import/xlsx/zip-directory.ts';
import { MARK_NAMES } from './marks.ts';
import type { MarkName } from './marks.ts';

type Found = Map<MarkName, string>;

/** What a file says of itself; null when it has no marks of ours. Never throws: any file may come. */
export async function readMarks(file: Buffer): Promise<FileMarks | null> {
  const found = await marksIn(file);
  const stateHash = found.get('StateHash');
  const planId = found.get('PlanId');
  const version = found.get('PlanVersion');
  if (stateHash === undefined || planId === undefined || version === undefined) return null;
  return {
    planId,
    version,
    stateHash,
    asked: found.get('ExportRequest') ?? null,
    program: found.get('Program') ?? null,
  };
}

function marksIn(file: Buffer): Found | Promise<Found> {
  const start = file.toString('latin1', 0, 8);
  if (start.startsWith('PK')) return officeMarks(file);
  if (start.startsWith('%PDF')) return pdfMarks(file);
  if (start.startsWith('\x89PNG')) return pngMarks(file);
  return svgMarks(file);
}

/** Custom properties of Word, Excel and PowerPoint files; they stay when a program saves the file again. */
async function officeMarks(file: Buffer): Promise<Found> {
  const found: Found = new Map();
  try {
    const entry = zipDirectory(file).get('docprops/custom.xml');
    if (!entry) return found;
    let name = '';
    let text = '';
    await readXml(inflateEntry(file, entry, { used: 0 }), {
      open: (tag, attributes) => {
        if (tag === 'property') name = attributes['name'] ?? '';
        text = '';
      },
      text: (more) => (text += more),
      close: (tag) => {
        if (tag === 'lpwstr') keep(found, name, text);
      },
    });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  return found;
}

function keep(found: Found, name: string, value: string): void {
  const known = MARK_NAMES.find((each) => each === name);
  if (known && value.length <= LONGEST) found.set(known, value);
}

const LONGEST = 20_000;
const PDF_MARK = new RegExp(`/(${MARK_NAMES.join('|')})<FEFF((?:[0-9A-F]{4}){0,${LONGEST}})>`, 'g');

/** Of the information dictionary, as our writer writes it; a file that another program wrote anew has none. */
function pdfMarks(file: Buffer): Found {
  const found: Found = new Map();
  for (const [, name = '', hex = ''] of file.toString('latin1').matchAll(PDF_MARK))
    keep(found, name, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
  return found;
}

/** Our texts stand directly behind the head; a picture with more parts than this before its pixels is none of ours. */
const MOST_PARTS = 1_000;

function pngMarks(file: Buffer): Found {
  const found: Found = new Map();
  for (let at = 8, part = 0; at + 12 <= file.length && part < MOST_PARTS; part += 1) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT' || at + 12 + length > file.length) break;
    if (type === 'tEXt' && length <= 2 * LONGEST) {
      const text = file.toString('latin1', at + 8, at + 8 + length);
      const named = text.indexOf('\0');
      if (named > 0) keep(found, text.slice(0, named), text.slice(named + 1));
    }
    at += 12 + length;
  }
  return found;
}

/** Of a drawing only its beginning is read: the marks stand before everything that is drawn. */
const SVG_HEAD = 100_000;
const SVG_PLAN = '<plan xmlns="urn:dachushi:plan"';

function svgMarks(file: Buffer): Found {
  const found: Found = new Map();
  const head = file.toString('utf8', 0, SVG_HEAD);
  const start = head.indexOf(SVG_PLAN);
  const end = head.indexOf('/>', start);
  if (start < 0 || end < 0) return found;
  // names are short: a long word that is no attribute must not be looked through from each of its letters
  const attributes = head.slice(start + SVG_PLAN.length, end);
  for (const [, name = '', value = ''] of attributes.matchAll(/\b(\w{1,20})="([^"<>]*)"/g))
    keep(
      found,
      name,
      value
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'"),
    );
  return found;
}

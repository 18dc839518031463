import { LIMITS } from './limits.ts';
import { FileRefused } from './refusal.ts';
import type { Because } from './refusal.ts';
import { saveAsXlsx } from './save-as-xlsx.ts';

export type FileFormat = 'xlsx' | 'text' | 'json';

const MAGIC: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'ole' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'RAR' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: '7z' },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'JPEG' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'GIF' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'RTF' },
  { bytes: [0x4d, 0x5a], kind: 'EXE' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: 'ELF' },
  { bytes: [0x09, 0x08], kind: 'xls' },
];

const WORKBOOK_NAMES = new Set(['xlsx', 'xlsm', 'xltx']);
const TEXT_NAMES = new Set(['csv', 'tsv', 'txt', 'tab']);
/** Named as a workbook of another kind, and often a web page or text inside. */
const OTHER_WORKBOOKS = new Set(['xls', 'et', 'ett', 'ods', 'xlsb', 'numbers', 'dbf']);

/**
 * What to read the file as: by what is inside, which has to agree with its name.
 * @throws FileRefused with the way out where there is one
 */
export function fileFormat(name: string, bytes: Uint8Array): FileFormat {
  if (bytes.length > LIMITS.fileBytes) {
    const limit = LIMITS.fileBytes / 1024 / 1024;
    throw new FileRefused('file-too-large', { zh: `最多 ${limit} MB`, en: `At most ${limit} MB` });
  }
  if (bytes.length === 0)
    throw new FileRefused('empty-sheet', { zh: '文件是空的（0 字节）', en: 'The file is empty (0 bytes)' });
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = MAGIC.find((magic) => magic.bytes.every((byte, at) => bytes[at] === byte))?.kind ?? null;
  if (kind === 'zip') return workbook(extension);
  if (kind === 'ole') throw oleRefused(bytes, extension);
  if (kind !== null && !(kind === 'EXE' && isText(extension))) throw new FileRefused(...otherKind(kind, extension));
  return textual(extension, bytes);
}

function workbook(extension: string): FileFormat {
  if (extension === 'xlsm') throw new FileRefused('macro-forbidden', saveAsXlsx('xlsm'));
  if (isText(extension) || extension === 'json') {
    throw new FileRefused('magic-mismatch', {
      zh: '里面是压缩包或工作簿；如果是表格，请把扩展名改为 .xlsx',
      en: 'Inside is an archive or workbook; if it is a workbook, name it .xlsx',
    });
  }
  return 'xlsx';
}

/** The old container: .xls and .et, Word, and workbooks locked with a password. */
function oleRefused(bytes: Uint8Array, extension: string): FileRefused {
  if (holds(bytes, 'EncryptedPackage')) {
    return new FileRefused('encrypted-file', {
      zh: '请先在 Excel 或 WPS 中去掉打开密码再导入',
      en: 'Remove its password in Excel or WPS first',
    });
  }
  if (WORKBOOK_NAMES.has(extension) || isText(extension)) return new FileRefused('magic-mismatch', saveAsXlsx('xls'));
  if (extension === 'doc' || extension === 'ppt' || extension === 'wps') {
    return new FileRefused('unsupported-format', {
      zh: `这是 ${extension} 文件，不是表格`,
      en: `It is a ${extension} file, not a workbook`,
    });
  }
  return new FileRefused('unsupported-format', saveAsXlsx(extension === 'et' ? 'et' : 'xls'));
}

/** Names of streams in the container are UTF-16. */
function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_048_576)).includes(
    Buffer.from(word, 'utf16le'),
  );
}

function otherKind(kind: string, extension: string): ['magic-mismatch' | 'unsupported-format', Because] {
  if (kind === 'xls') return ['unsupported-format', saveAsXlsx('xls')];
  const because = {
    zh: `里面是 ${kind} 内容；请提供 xlsx 或 csv 表格`,
    en: `Inside is ${kind}; give an xlsx or csv file`,
  };
  const pretends =
    WORKBOOK_NAMES.has(extension) || OTHER_WORKBOOKS.has(extension) || isText(extension) || extension === 'json';
  return [pretends ? 'magic-mismatch' : 'unsupported-format', because];
}

function textual(extension: string, bytes: Uint8Array): FileFormat {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^(<\?xml|<!doctype|<html|<table|<meta)/i.test(start))
    throw new FileRefused('magic-mismatch', saveAsXlsx('html/xml'));
  if (WORKBOOK_NAMES.has(extension))
    throw new FileRefused(/^[\t\r\n\x20-\x7e]{16}/.test(start) ? 'magic-mismatch' : 'corrupt-file', NOT_A_WORKBOOK);
  if (OTHER_WORKBOOKS.has(extension)) throw new FileRefused('magic-mismatch', saveAsXlsx(extension));
  if (extension === 'json') return 'json';
  if (extension === '' && /^[{[]/.test(start)) return 'json';
  if (isText(extension) || extension === '') return 'text';
  throw new FileRefused('unsupported-format', {
    zh: '可以读 xlsx、csv、tsv 和本应用的 json',
    en: 'Read are xlsx, csv, tsv and the json of this app',
  });
}

const NOT_A_WORKBOOK = {
  zh: '里面不是工作簿；请在 Excel 或 WPS 中打开并另存为 xlsx，文本表格请用 .csv',
  en: 'Inside is no workbook; open it in Excel or WPS and save it as xlsx, or name it .csv if it is text',
};

function isText(extension: string): boolean {
  return TEXT_NAMES.has(extension);
}

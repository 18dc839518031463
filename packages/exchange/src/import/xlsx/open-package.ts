import { FileRefused } from '../refusal.ts';
import { saveAsXlsx } from '../save-as-xlsx.ts';
import { inflateEntry } from './inflate-entry.ts';
import type { InflateBudget } from './inflate-entry.ts';
import { readXml } from './read-xml.ts';
import type { XmlHandler } from './read-xml.ts';
import { zipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of a workbook file, read one at a time. */
export interface WorkbookPackage {
  has(path: string): boolean;
  /** @throws FileRefused when the part is missing, damaged or not what a workbook holds. */
  read(path: string, handler: XmlHandler): Promise<void>;
}

const ARCHIVES = /\.(zip|rar|7z|gz|tgz|tar|bz2|xz|xls[xmb]?|doc[xm]?|ppt[xm]?|ods|odt|et|wps|jar|exe|dll)$/;

/** @throws FileRefused for macros, links to other files, embedded objects, archives inside, and damaged directories. */
export function openPackage(file: Uint8Array): WorkbookPackage {
  const entries = zipDirectory(file);
  for (const entry of entries.values()) refuseActive(file, entry);
  refuseOtherKinds(entries);
  const budget: InflateBudget = { used: 0 };
  return {
    has: (path) => entries.has(path.toLowerCase()),
    read: async (path, handler) => {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw new FileRefused('corrupt-file', { zh: `缺少“${path}”`, en: `“${path}” is missing` });
      await readXml(inflateEntry(file, entry, budget), handler);
    },
  };
}

function refuseActive(file: Uint8Array, entry: ZipEntry): void {
  const path = entry.name.toLowerCase();
  const because = { zh: `其中有“${entry.name.slice(0, 80)}”`, en: `It contains “${entry.name.slice(0, 80)}”` };
  if (/vbaproject|vbadata|(^|\/)macrosheets\//.test(path)) throw new FileRefused('macro-forbidden', because);
  if (/(^|\/)externallinks?\//.test(path)) throw new FileRefused('external-link-forbidden', because);
  if (/(^|\/)(embeddings|activex|ctrlprops)\/|oleobject/.test(path))
    throw new FileRefused('embedded-object-forbidden', because);
  if (ARCHIVES.test(path)) throw new FileRefused('nested-archive', because);
  const [p, k, three] = entry.method === 0 ? file.subarray(entry.start, entry.start + 3) : [];
  if (p === 0x50 && k === 0x4b && three === 0x03) throw new FileRefused('nested-archive', because);
}

/** A zip with the name of a workbook may be something else altogether. */
function refuseOtherKinds(entries: ReadonlyMap<string, ZipEntry>): void {
  if (entries.has('xl/workbook.xml')) return;
  const paths = [...entries.keys()];
  const holds = (start: string) => paths.some((path) => path.startsWith(start));
  if (holds('word/'))
    throw new FileRefused('unsupported-format', { zh: '这是 Word 文档', en: 'It is a Word document' });
  if (holds('ppt/')) throw new FileRefused('unsupported-format', { zh: '这是演示文稿', en: 'It is a presentation' });
  if (entries.has('xl/workbook.bin')) throw new FileRefused('unsupported-format', saveAsXlsx('xlsb'));
  if (entries.has('content.xml') || entries.has('mimetype'))
    throw new FileRefused('unsupported-format', saveAsXlsx('ods'));
  throw new FileRefused('unsupported-format', {
    zh: '这是压缩包，请先解压，再选择其中的表格',
    en: 'It is an archive: unpack it first and choose the workbook in it',
  });
}

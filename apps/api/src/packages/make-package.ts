import { createHash } from 'node:crypto';
import { timeWords } from '@dachushi/chart/date-words.ts';
import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import { ZipFolder } from '@dachushi/exchange/zip-folder.ts';
import { askedWords, exportJob } from '../exports/export-job.ts';
import { EXPORT_QUERIES } from '../exports/export-schemas.ts';
import type { ExportedVersion } from '../exports/exported-version.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { PackageFile } from './package-contents.ts';
import type { Package } from './package-shelf.ts';

export interface Making {
  readonly version: ExportedVersion;
  readonly contents: readonly PackageFile[];
  readonly desk: ChartDesk;
  /** The plan as one file, as it stands. */
  readonly planFile: () => string;
}

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Why there is none. */
  readonly left: string | null;
}

const LIST = '目录.txt';

/** Makes the files one after another on the drawing thread and writes each to the folder at once. @returns its size. */
export async function makePackage(one: Package, making: Making): Promise<number> {
  const zip = await ZipFolder.create(one.path, making.version.provenance.time);
  const listed: Listed[] = [];
  try {
    for (const each of making.contents) {
      if (one.stop.signal.aborted) throw new HttpProblem('export_cancelled');
      one.current = each.name;
      listed.push(await addFile(zip, each, { one, making }));
      one.done += 1;
    }
    one.current = LIST;
    await zip.add(LIST, Buffer.from(listText(making.version, listed), 'utf8'), { packed: false });
    return await zip.finish();
  } catch (error) {
    await zip.close().catch(() => undefined);
    throw error;
  }
}

async function addFile(
  zip: ZipFolder,
  { name, file, query }: PackageFile,
  { one, making }: { readonly one: Package; readonly making: Making },
): Promise<Listed> {
  if (file === 'plan.json') return add(zip, name, Buffer.from(making.planFile(), 'utf8'));
  const { version, desk } = making;
  const provenance = { ...version.provenance, asked: askedWords(file, query) };
  const asked = EXPORT_QUERIES[file].parse(query);
  const made = await desk.make(exportJob({ ...version, provenance }, file, asked), one.stop.signal);
  if ('bytes' in made) return add(zip, name, made.bytes);
  if (made.code === 'export-cancelled') throw new HttpProblem('export_cancelled');
  if (made.code === 'export-timeout') throw new HttpProblem('export_timeout');
  return { name, size: 0, sha256: '', left: '图太大，请用 SVG 或 PDF' };
}

async function add(zip: ZipFolder, name: string, bytes: Uint8Array): Promise<Listed> {
  await zip.add(name, bytes, { packed: !/\.(svg|json)$/.test(name) });
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), left: null };
}

/** For people and for `sha256sum`-like checks: what is in the folder, of which version. With a mark that says UTF-8. */
function listText({ plan, provenance }: ExportedVersion, files: readonly Listed[]): string {
  const lines = [
    `${plan.title}\u3000会议材料目录`,
    '',
    `方案编号：${provenance.planId}`,
    `方案版本：${provenance.epoch}:${provenance.seq}`,
    `内容校验码（SHA-256）：${provenance.stateHash}`,
    `方案更新时间：${timeWords(provenance.time, 'zh-CN')}`,
    '',
    '文件\t字节\tSHA-256',
    ...files.map(({ name, size, sha256, left }) =>
      left === null ? `${name}\t${size}\t${sha256}` : `${name}\t未生成：${left}`,
    ),
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}

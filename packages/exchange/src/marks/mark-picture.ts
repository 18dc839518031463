import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import { crc32 } from 'node:zlib';
import type { Provenance } from '../provenance.ts';
import { marksOf } from './marks.ts';

/** The drawing with its marks behind the opening tag, where programs look for them. */
export function markedSvg(svg: string, provenance: Provenance): string {
  const opened = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  const marks = marksOf(provenance).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `${svg.slice(0, opened)}<metadata><plan xmlns="urn:dachushi:plan" ${marks.join(' ')}/></metadata>${svg.slice(opened)}`;
}

/** Signature and the head chunk, which is always the first. */
const HEAD = 8 + 25;

/** The picture with its marks as texts behind its head. */
export function markedPng(png: Uint8Array, provenance: Provenance): Buffer {
  const texts = marksOf(provenance).map(([name, value]) => textChunk(`${name}\0${value}`));
  return Buffer.concat([png.subarray(0, HEAD), ...texts, png.subarray(HEAD)]);
}

/** Marks are plain ASCII, which every reader of pictures understands. */
function textChunk(text: string): Buffer {
  const named = Buffer.from(`tEXt${text}`, 'latin1');
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(named.length - 4, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

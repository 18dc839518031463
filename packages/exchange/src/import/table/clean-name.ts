import type { ImportWarningCode } from '@dachushi/domain/import/import-codes.ts';
import { normaliseName } from '@dachushi/domain/name.ts';

export interface CleanName {
  readonly name: string;
  readonly nameplate: string | null;
  readonly notes: readonly ImportWarningCode[];
}

const NAMEPLATE = /\s*[（(]\s*(?:加挂|挂)[:：]?\s*["“”「]?([^（）()]+?)["“”」]?\s*(?:的)?(?:牌子|牌)?\s*[）)]\s*$/;

/** A name as it is kept, what hung on it in brackets, and what was taken out. */
export function cleanName(written: string, keepNameplate = false): CleanName {
  const text = written.replace(/\p{Surrogate}/gu, '');
  const notes: ImportWarningCode[] = [];
  const trimmed = text.replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '');
  if (/[\u200b-\u200d\u2060\ufeff]/.test(text)) notes.push('zero-width-removed');
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) notes.push('bidi-control-removed');
  if (/[\r\n]/.test(trimmed)) notes.push('linebreak-in-name-removed');
  if (/[^\P{Cc}\t\r\n]/u.test(trimmed)) notes.push('control-char-removed');
  const whole = normaliseName(trimmed);
  if (/[\t \u00a0\u3000]/.test(trimmed) && trimmed.replace(/[\r\n\p{Cc}]+/gu, '') !== whole)
    notes.push('whitespace-in-name-removed');
  const hung = keepNameplate ? null : NAMEPLATE.exec(whole);
  if (hung) notes.push('nameplate-extracted');
  const name = hung ? whole.slice(0, hung.index) : whole;
  if (/[<>]/.test(name)) notes.push('markup-in-name');
  if (/^[=+\-@＝＋－＠]/.test(name)) notes.push('formula-like-text');
  return { name, nameplate: hung?.[1] ?? null, notes };
}

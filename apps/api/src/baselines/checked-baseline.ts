import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline, IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import type { Language } from '../http/language.ts';
import { readJson } from '../http/read-json.ts';
import { validValue } from '../http/validate.ts';
import { sha256Hex } from '../sha256.ts';

/** A 现状 as it came: JSON in UTF-8. */
export interface BaselineBytes {
  readonly bytes: Uint8Array;
  readonly language: Language;
}

/** A baseline that the schema let through, as it will be stored. */
export interface CheckedBaseline {
  readonly indexed: IndexedBaseline;
  /** Canonical JSON of it. */
  readonly content: string;
  /** SHA-256 of the content. */
  readonly hash: string;
}

export type BaselineText = Pick<CheckedBaseline, 'content' | 'hash'>;

/** @throws HttpProblem `invalid_baseline` with every issue and its path, `invalid_json`, `json_bounds`. */
export function textOfChecked({ bytes, language }: BaselineBytes): BaselineText {
  return textOf(validValue({ schema: BASELINE_SCHEMA, value: readJson(bytes), code: 'invalid_baseline', language }));
}

/** What was checked on a thread, for use here. */
export function indexedText({ content, hash }: BaselineText): CheckedBaseline {
  return { content, hash, indexed: indexBaseline(JSON.parse(content) as Baseline).index }; // what the schema let through
}

/** For a baseline that the schema let through before. */
export function asChecked(baseline: Baseline): CheckedBaseline {
  return { ...textOf(baseline), indexed: indexBaseline(baseline).index };
}

function textOf(baseline: Baseline): BaselineText {
  const content = canonicalJson(baseline);
  return { content, hash: sha256Hex(content) };
}

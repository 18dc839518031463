import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline, IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { IdSource } from '../id-source.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { sha256Hex } from '../sha256.ts';
import type { BaselineStore, BaselineSummaryRow } from './baseline-store.ts';
import { asChecked } from './checked-baseline.ts';
import type { CheckedBaseline } from './checked-baseline.ts';

export interface StoredBaseline {
  readonly row: BaselineSummaryRow;
  readonly indexed: IndexedBaseline;
}

export interface KeptBaseline extends StoredBaseline {
  readonly isNew: boolean;
}

export interface BaselineLibrary {
  /** Parsed and indexed once, shared by every plan that stands on it. */
  find(id: string): StoredBaseline | undefined;
  /** Whether exactly this content is stored. */
  holds(baseline: Baseline): boolean;
  /** Stores a checked baseline, or finds the one that is the same; call inside a write. */
  keep(baseline: Baseline, createdBy: string): KeptBaseline;
  /** The same without writing and indexing it once more. */
  keepChecked(checked: CheckedBaseline, createdBy: string): KeptBaseline;
}

export interface BaselineLibraryOptions {
  readonly store: BaselineStore;
  readonly ids: IdSource;
  readonly now: () => Date;
}

const KEPT_IN_MEMORY = 16;

export function createBaselineLibrary({ store, ids, now }: BaselineLibraryOptions): BaselineLibrary {
  const recent = new RecentlyUsed<string, StoredBaseline>(KEPT_IN_MEMORY);
  const keepChecked = ({ indexed, content, hash }: CheckedBaseline, createdBy: string): KeptBaseline => {
    const known = store.findByHash(hash);
    if (known) return { row: known, indexed, isNew: false };
    const { baseline } = indexed;
    const row: BaselineSummaryRow = {
      id: ids.next('b'),
      title: baseline.title,
      content_hash: hash,
      source: baseline.source,
      departments: baseline.departments.length,
      divisions: baseline.departments.reduce((sum, department) => sum + department.divisions.length, 0),
      created_by: createdBy,
      created_at: now().toISOString(),
    };
    store.insert({ ...row, content });
    return { row, indexed, isNew: true };
  };
  return {
    find(id) {
      const known = recent.get(id);
      if (known) return known;
      const row = store.find(id);
      if (!row) return undefined;
      // the column holds what BASELINE_SCHEMA let through
      const { content, ...summary } = row;
      const stored = { row: summary, indexed: indexBaseline(JSON.parse(content) as Baseline).index };
      recent.set(id, stored);
      return stored;
    },
    holds: (baseline) => store.findByHash(sha256Hex(canonicalJson(baseline))) !== undefined,
    keep: (baseline, createdBy) => keepChecked(asChecked(baseline), createdBy),
    keepChecked,
  };
}

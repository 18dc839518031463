import type { BaselineSummaryRow } from './baseline-store.ts';

export interface BaselineSummary {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly departments: number;
  readonly divisions: number;
  readonly contentHash: string;
  readonly createdAt: string;
}

export function presentBaseline(row: BaselineSummaryRow): BaselineSummary {
  const { id, title, source, departments, divisions } = row;
  return { id, title, source, departments, divisions, contentHash: row.content_hash, createdAt: row.created_at };
}

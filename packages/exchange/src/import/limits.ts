/** Bounds that no real ledger comes near; beyond them a file is a mistake or an attack. Checked while reading, never taken from headers. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  zipEntries: 2_000,
  /** All parts together, and the ratio that a part of more than `ratioFrom` bytes may have. */
  inflatedBytes: 120 * 1024 * 1024,
  ratio: 100,
  ratioFrom: 1024 * 1024,
  xmlDepth: 64,
  /** Characters in one cell: what Excel itself allows. */
  textLength: 32_767,
  sharedStrings: 500_000,
  sheets: 500,
  rows: 100_000,
  columns: 200,
  cells: 1_000_000,
  merges: 5_000,
  /** Cells that merged ranges may cover together. */
  mergedCells: 500_000,
  /** Errors listed one by one; the rest is counted. */
  listedErrors: 2_000,
  divisions: 20_000,
  count: 100_000,
} as const;

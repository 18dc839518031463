import type {
  ColumnMeaning,
  ImportMapping,
  SheetFound,
  SheetMapping,
} from '@dachushi/domain/protocol/import-messages.ts';

/** Columns chosen by hand, by the shape of their sheet, in this browser: next month's file needs no choosing. */
const KEY = 'dachushi.import.columns.1';
const MOST_SHAPES = 40;

type Chosen = Readonly<Record<string, ColumnMeaning | null>>;

export function rememberMapping(sheets: readonly SheetFound[], mapping: ImportMapping): void {
  const kept = new Map(Object.entries(read()));
  for (const { sheet, use, columns } of mapping.sheets) {
    const shape = shapeOf(sheets, sheet);
    if (!use || shape === null) continue;
    kept.delete(shape);
    kept.set(shape, Object.fromEntries(columns.map(({ column, meaning }) => [column, meaning])));
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept].slice(-MOST_SHAPES))));
  } catch {
    // no room or not allowed: the next file is guessed as this one was
  }
}

/** The mapping with remembered columns instead of guessed ones; null when nothing is remembered or nothing would change. */
export function rememberedMapping(sheets: readonly SheetFound[], mapping: ImportMapping): ImportMapping | null {
  const kept = read();
  let changed = false;
  const withKept = (sheet: SheetMapping): SheetMapping => {
    const shape = shapeOf(sheets, sheet.sheet);
    const chosen = shape === null || !sheet.use ? undefined : kept[shape];
    if (!chosen) return sheet;
    const columns = sheet.columns.map((column) => {
      const meaning = chosen[column.column];
      if (meaning === undefined || meaning === column.meaning) return column;
      changed = true;
      return { ...column, meaning, confidence: 1 };
    });
    return { ...sheet, columns };
  };
  const next = { sheets: mapping.sheets.map(withKept) };
  return changed ? next : null;
}

function shapeOf(sheets: readonly SheetFound[], name: string | null): string | null {
  return sheets.find((sheet) => sheet.name === name)?.shape ?? null;
}

function read(): Readonly<Record<string, Chosen>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, Chosen>) : {};
  } catch {
    return {};
  }
}

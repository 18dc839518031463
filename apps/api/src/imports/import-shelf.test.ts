import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createImportShelf } from './import-shelf.ts';

test('a file that cannot be deleted is told of and does not end the server', async () => {
  const base = mkdtempSync(join(tmpdir(), 'shelf-'));
  const left: unknown[] = [];
  const shelf = createImportShelf({
    folder: join(base, 'imports'),
    ids: { next: (kind) => `${kind}-1` },
    now: () => new Date(),
    onLeftBehind: (error) => left.push(error),
  });
  const place = shelf.place();
  mkdirSync(place.path); // a folder with something in it is what `rm` refuses to take for a file
  writeFileSync(join(place.path, 'held'), '');
  shelf.add({ ...place, name: 'a.xlsx', size: 1 });
  await expect(shelf.drop(place.id)).resolves.toBeUndefined();
  expect(left).toHaveLength(1);
  rmSync(base, { recursive: true });
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
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

test('a file is deleted an hour after it came, whether anybody asks for it or not', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const base = mkdtempSync(join(tmpdir(), 'shelf-'));
  let time = Date.parse('2026-11-22T08:00:00Z');
  const shelf = createImportShelf({
    folder: join(base, 'imports'),
    ids: { next: (kind) => `${kind}-1` },
    now: () => new Date(time),
    onLeftBehind: (error) => expect(error).toBeUndefined(),
  });
  const place = shelf.place();
  writeFileSync(place.path, 'a');
  shelf.add({ ...place, name: 'a.csv', size: 1 });
  time += 3_599_000;
  vi.advanceTimersByTime(60_000);
  expect(existsSync(place.path)).toBe(true);
  time += 1_000;
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await expect.poll(() => existsSync(place.path)).toBe(false);
  shelf.close();
  rmSync(base, { recursive: true });
});

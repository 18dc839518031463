import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { house, houseFiles, testFile } from './house-files.ts';

const domain = join(house, 'packages/domain/src');
const parts = ['check', 'apply', 'invert'] as const;

/** `undo` needs the other commands handed in, and gives its definition back: such a maker is called by the file's own name. */
function madeBy(type: string, exports: Readonly<Record<string, unknown>>): unknown {
  const name = type.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const maker = exports[name];
  return typeof maker === 'function' ? maker({}) : null;
}

/** What a command file lacks of check, apply and invert: one exported object has them, or the file itself. */
function missingParts(exports: Readonly<Record<string, unknown>>, type = ''): readonly string[] {
  const candidates = [exports, ...Object.values(exports), madeBy(type, exports)].filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
  );
  const lacking = candidates.map((value) => parts.filter((part) => typeof value[part] !== 'function'));
  return lacking.reduce((fewest, each) => (each.length < fewest.length ? each : fewest), parts as readonly string[]);
}

const commandFiles = houseFiles(/^packages\/domain\/src\/commands\/[^/]+\.ts$/).filter(
  ({ path }) => !testFile.test(path),
);
const typesInUnion = [...houseFiles(/^packages\/domain\/src\/command\.ts$/)[0]!.text.matchAll(/Of<'([a-z-]+)'/g)].map(
  ([, type]) => type!,
);

test('a command without invert is noticed, one with all three is not', () => {
  const check = () => null;
  expect(missingParts({ renameUnit: { check, apply: check } })).toEqual(['invert']);
  expect(missingParts({ renameUnit: { check, apply: check, invert: check }, LIMIT: 3 })).toEqual([]);
  expect(missingParts({})).toEqual(['check', 'apply', 'invert']);
});

test('every type of the union has its own file', () => {
  expect(typesInUnion.length).toBeGreaterThan(10);
  const missing = typesInUnion.filter((type) => !existsSync(join(domain, 'commands', `${type}.ts`)));
  expect(missing).toEqual([]);
});

test.each(typesInUnion)('%s brings check, apply and invert', async (type) => {
  expect(missingParts(await import(join(domain, 'commands', `${type}.ts`)), type)).toEqual([]);
});

test('every type of the union has a schema', () => {
  const schemas = houseFiles(/^packages\/domain\/src\/(command-schema|protocol\/.*-schema)\.ts$/)
    .map(({ text }) => text)
    .join('\n');
  expect(typesInUnion.filter((type) => !schemas.includes(`'${type}'`))).toEqual([]);
});

test('every file under commands is a command of the union or serves one', () => {
  const strangers = commandFiles
    .map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''))
    .filter((name) => !typesInUnion.includes(name))
    .filter((name) => !commandFiles.some(({ text }) => text.includes(`'./${name}.ts'`)));
  expect(strangers).toEqual([]);
});

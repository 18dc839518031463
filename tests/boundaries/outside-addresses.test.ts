import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile, testFile } from './house-files.ts';

/** XML namespaces are names, not addresses; 127.0.0.1 is the server during development. */
const allowed = /^https?:\/\/(www\.w3\.org\/|127\.0\.0\.1[:/]|localhost[:/])/;

const outside = (files: readonly HouseFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/(https?:|wss?:|["'(])\/\/[a-z0-9.-]+\.[a-z0-9-]+[:/]?/gi)]
      .map(([address]) => address)
      .filter((address) => !allowed.test(address))
      .map((address) => `${path} names ${address}`),
  );

test('a font from elsewhere and a protocol-relative script are noticed, an XML namespace is not', () => {
  const text = `url(https://fonts.example.com/a.woff2) <script src="//cdn.example.com/x.js"> xmlns="http://www.w3.org/2000/svg" // see b.md`;
  expect(outside([fixture(text, 'a.css')])).toEqual([
    'a.css names https://fonts.example.com/',
    'a.css names "//cdn.example.com/',
  ]);
});

test('the web app asks nobody but its own server', () => {
  const files = houseFiles(/\.(tsx?|css|html|svg|webmanifest)$/, ['apps/web']).filter(
    ({ path }) => !testFile.test(path),
  );
  expect(outside(files)).toEqual([]);
});

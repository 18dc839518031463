import { expect, test } from 'vitest';
import { askedFile } from './asked-file.ts';

test('what a file was asked for names a document and a kind of file, with choices or without', () => {
  expect(askedFile('comparison.xlsx')).toEqual({ kind: 'comparison', format: 'xlsx' });
  expect(askedFile('chart.pdf?side=both&department=uc')).toEqual({ kind: 'chart', format: 'pdf' });
});

test('anything else that stands there names nothing', () => {
  expect(askedFile('')).toBeNull();
  expect(askedFile('../secret.txt')).toBeNull();
});

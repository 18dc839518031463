import { describe, expect, test } from 'vitest';
import { doChartJob } from '../do-chart-job.ts';
import { PROGRAM } from '../program.ts';
import { harbinPaper } from '../testing/harbin-paper.ts';
import { markedPng, markedSvg } from './mark-picture.ts';
import { readMarks } from './read-marks.ts';

const provenance = {
  planId: 'p1',
  epoch: 'e-1f2e',
  seq: 412,
  stateHash: 'dcdb3748'.repeat(8),
  time: '2026-11-22T06:32:00Z',
  asked: 'chart.svg?department=a%26b&lang=en',
};
const marks = { planId: 'p1', version: 'e-1f2e:412', stateHash: provenance.stateHash, program: PROGRAM };

describe('marks are read back as they were written', () => {
  test('from a drawing, whatever was asked', async () => {
    const svg = markedSvg('<?xml version="1.0"?><svg xmlns="x" width="1"><title>图</title></svg>', provenance);
    expect(await readMarks(Buffer.from(svg))).toEqual({ ...marks, asked: provenance.asked });
  });

  test.each(['comparison.xlsx', 'comparison.docx', 'proposal.pdf', 'regulation.docx'] as const)(
    'from %s',
    async (format) => {
      const paper = { ...harbinPaper('hrss'), provenance };
      const made = await doChartJob({ format, paper });
      expect(await readMarks(Buffer.from('bytes' in made ? made.bytes : ''))).toEqual({
        ...marks,
        asked: provenance.asked,
      });
    },
  );
});

test('a picture stays a picture: its first part is its head, and every part has its sum', async () => {
  const head = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(25), Buffer.from('rest')]);
  const png = markedPng(head, provenance);
  expect(png.subarray(0, 33).equals(head.subarray(0, 33))).toBe(true);
  expect(png.subarray(-4).toString()).toBe('rest');
});

test('cut, foreign and hostile files have no marks, and nothing is thrown', async () => {
  const whole = await doChartJob({ format: 'comparison.xlsx', paper: harbinPaper('hrss') });
  const bytes = Buffer.from('bytes' in whole ? whole.bytes : '');
  for (let cut = 0; cut < bytes.length; cut += Math.ceil(bytes.length / 40))
    expect(await readMarks(bytes.subarray(0, cut))).toBeNull();
  expect(await readMarks(Buffer.from('\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXt', 'latin1'))).toBeNull();
  expect(await readMarks(Buffer.from('<svg><plan xmlns="urn:dachushi:plan" PlanId="p"/></svg>'))).toBeNull();
});

test('long words and endless texts where marks would stand are passed over without ado', async () => {
  const plan = '<plan xmlns="urn:dachushi:plan"';
  expect(await readMarks(Buffer.from(`<svg>${plan} ${'a'.repeat(99_000)}/>`))).toBeNull();
  expect(await readMarks(Buffer.from(plan.repeat(3_200)))).toBeNull();
  const text = Buffer.alloc(40_000_012);
  text.writeUInt32BE(40_000_000, 0);
  text.write('tEXt', 4, 'latin1');
  expect(await readMarks(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), text]))).toBeNull();
});

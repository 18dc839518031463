import { describe, expect, it } from 'vitest';
import { withSection } from './bench-document.ts';
import type { SectionRun } from './bench-document.ts';

const ORDER = ['domain', 'layout', 'append'];

function run(name: string, figure: string): SectionRun {
  const table = { title: `How fast is ${name}`, head: ['size', 'time'], rows: [['652', figure]] };
  return { name, tables: [table], day: '2026-11-22', waiting: 0.25 };
}

describe('the document of the benchmarks', () => {
  it('keeps the other sections when one is run again', () => {
    const first = withSection(withSection('', run('layout', '1 ms'), ORDER), run('append', '2 ms'), ORDER);
    const second = withSection(first, run('layout', '3 ms'), ORDER);
    expect(second).toContain('| 652 | 3 ms |');
    expect(second).toContain('| 652 | 2 ms |');
    expect(second).not.toContain('| 652 | 1 ms |');
  });

  it('has its sections in the order of the bench, whichever ran first', () => {
    const document = withSection(withSection('', run('append', '2 ms'), ORDER), run('domain', '1 ms'), ORDER);
    expect([...document.matchAll(/^## (\w+)$/gmu)].map(([, name]) => name)).toEqual(['domain', 'append']);
  });

  it('says when a section ran and what else the machine did', () => {
    expect(withSection('', run('layout', '1 ms'), ORDER)).toContain('2026-11-22, 0.3 processes waiting.');
  });

  it('drops what no section is called any more', () => {
    const document = withSection('# Benchmarks\n\n## gone\n\nold\n', run('layout', '1 ms'), ORDER);
    expect(document).not.toContain('gone');
  });

  it('is the same again when the same run is written again', () => {
    const once = withSection('', run('layout', '1 ms'), ORDER);
    expect(withSection(once, run('layout', '1 ms'), ORDER)).toBe(once);
  });
});

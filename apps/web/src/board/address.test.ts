import { describe, expect, it } from 'vitest';
import { readSelection, writeSelection } from './address.ts';

describe('the selection in the address', () => {
  it('what is written reads back the same, Chinese ids included', () => {
    const selection = [
      { kind: 'unit', unitId: 'u-mh8k2f1c' },
      { kind: 'division', divisionId: '建委-01' },
    ] as never;
    expect(readSelection(writeSelection(selection))).toEqual(selection);
  });

  it('nothing selected leaves the address bare', () => {
    expect(writeSelection([])).toBe('');
    expect(readSelection('')).toEqual([]);
  });

  it('parts that name no piece are left out', () => {
    expect(readSelection('?sel=unit:a,b,:c,thing:d,division:')).toEqual([{ kind: 'unit', unitId: 'a' }]);
  });
});

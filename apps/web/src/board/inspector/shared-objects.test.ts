import { describe, expect, it } from 'vitest';
import { sharedObjects, splitByObjects } from './shared-objects.ts';

const duty = (divisionId: string, text: string, object?: string) =>
  ({ divisionId, duty: { id: text, text, ...(object === undefined ? {} : { object }) } }) as never;

describe('objects that several divisions name', () => {
  it('an object is shared when a second division names it, not when one division repeats it', () => {
    const duties = [
      duty('a', '建设工程质量监督', '工程质量'),
      duty('a', '工程质量检测', '工程质量'),
      duty('b', '扬尘治理', '扬尘'),
    ];
    expect(sharedObjects(duties)).toEqual([]);
    expect(sharedObjects([...duties, duty('b', '工程质量通病防治')])).toEqual(['工程质量']);
  });

  it('the pieces of a text put together give the text again', () => {
    const text = '建设工程质量通病防治和施工安全检查';
    const parts = splitByObjects(text, ['质量', '工程质量', '施工安全']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.shared).map((part) => part.text)).toEqual(['工程质量', '施工安全']);
  });
});

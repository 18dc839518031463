const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一, 十二, 三十, 一百零五: the numbers of articles and divisions, from 1 to 999. */
export function chineseNumeral(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  if (number > 999) return `${number}`;
  const high = hundreds > 0 ? `${DIGITS[hundreds] ?? ''}百` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const leading = tens === 1 && hundreds === 0 ? '' : (DIGITS[tens] ?? '');
  const middle = tens > 0 ? `${leading}十` : gap;
  return high + middle + (ones > 0 ? (DIGITS[ones] ?? '') : '');
}

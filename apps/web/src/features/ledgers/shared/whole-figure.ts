const MOST = 1_000_000;

/** 12, １２, “12名” → 12; null for anything that is no whole number from 0 on. */
export function wholeFigure(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/[０-９]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s*(名|个|项|日|天)$/u, '')
    .replace(/^(\d{1,3})((?:,\d{3})+)$/u, (all) => all.replaceAll(',', ''));
  if (!/^\d{1,7}$/u.test(plain)) return null;
  const figure = Number(plain);
  return figure <= MOST ? figure : null;
}

type Version = readonly [number, number, number];

const REFUSED_EXACTLY = ['3.52.0'];
/** Releases inside the refused range into which the repair was taken back. */
const REPAIRED = ['3.44.6', '3.50.7'];
const FIRST_BROKEN: Version = [3, 7, 0];
const LAST_BROKEN: Version = [3, 51, 2];

/** Whether this SQLite can lose committed rows when its write-ahead log is reset while another connection writes. */
export function hasWalResetBug(version: string): boolean {
  if (REFUSED_EXACTLY.includes(version)) return true;
  if (REPAIRED.includes(version)) return false;
  const parsed = parse(version);
  return compare(parsed, FIRST_BROKEN) >= 0 && compare(parsed, LAST_BROKEN) <= 0;
}

function parse(version: string): Version {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

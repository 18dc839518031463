import type { UnitId } from '@dachushi/domain/ids.ts';

/** 128 random bits as a UUID. `crypto.randomUUID` is missing on plain-http intranet addresses, so it is spelt out. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const versioned = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = [...versioned].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** `u-`, the time in base 36 (so that ids sort by age) and 40 random bits: `u-mh8k2f1c-4x0q9w2e`. */
export function newUnitId(now: number = Date.now()): UnitId {
  const random = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
  return `u-${now.toString(36).padStart(9, '0')}-${random}` as UnitId;
}

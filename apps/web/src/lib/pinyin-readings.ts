import { pinyin, polyphonic } from 'pinyin-pro';

/** What each character of a name may be read as, without tones; the reading in context comes first. */
export function readingsOf(name: string): readonly (readonly string[])[] {
  const inContext = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const possible = polyphonic(name, { toneType: 'none', type: 'array' });
  return [...name].map((character, at) => {
    const all = [inContext[at] ?? character, ...(possible[at] ?? [])];
    return [...new Set(all.map((reading) => reading.toLowerCase().trim()).filter((reading) => reading !== ''))];
  });
}

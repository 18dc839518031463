/** Characters from `start` up to `end`, for showing in bold. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

export interface SearchMatch {
  /** Place of the name in the list that was given. */
  readonly index: number;
  readonly ranges: readonly MatchedRange[];
}

export interface NameSearch {
  /** Matches for what was typed, best first, else in the order given; all names when nothing was typed. */
  find(typed: string): readonly SearchMatch[];
}

/** Readings of one character without tones, most usual first; a character that has none reads as itself. */
export type ReadingsOf = (name: string) => readonly (readonly string[])[];

/**
 * Searches names by their characters and, once readings are there, by full pinyin, initials or a mixture of both:
 * “城建”, “chengjian”, “cj” and “chengj” all find 城建科.
 */
export function createSearch(names: readonly string[], readingsOf?: ReadingsOf): NameSearch {
  const characters = names.map((name) => [...name]);
  const readings = names.map((name) => readingsOf?.(name));
  return {
    find: (typed) => {
      const wanted = typed.toLowerCase().replace(/[\s'’]+/gu, '');
      if (wanted === '') return names.map((_name, index) => ({ index, ranges: [] }));
      return names
        .flatMap((name, index) => {
          const found = byText(name, wanted) ?? byReading(characters[index] ?? [], readings[index], wanted);
          return found ? [{ index, ...found }] : [];
        })
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ index, ranges }) => ({ index, ranges }));
    },
  };
}

interface Found {
  /** Text before pinyin, the start of a name before its middle. */
  readonly rank: number;
  readonly ranges: readonly MatchedRange[];
}

function byText(name: string, wanted: string): Found | null {
  const start = name.toLowerCase().indexOf(wanted);
  return start === -1 ? null : { rank: start === 0 ? 0 : 1, ranges: [{ start, end: start + wanted.length }] };
}

function byReading(
  characters: readonly string[],
  readings: readonly (readonly string[])[] | undefined,
  wanted: string,
): Found | null {
  if (!readings || !/^[a-z0-9ü]+$/u.test(wanted)) return null;
  for (let from = 0; from < characters.length; from += 1) {
    const to = matchEnd(readings, from, wanted);
    if (to === null) continue;
    const start = characters.slice(0, from).join('').length;
    return { rank: from === 0 ? 2 : 3, ranges: [{ start, end: start + characters.slice(from, to).join('').length }] };
  }
  return null;
}

/** Where the match that begins at a character ends, or null. Each character may be typed whole, by its initial, or (the last one) in part. */
function matchEnd(readings: readonly (readonly string[])[], at: number, rest: string): number | null {
  if (rest === '') return at;
  for (const reading of readings[at] ?? []) {
    if (rest.startsWith(reading)) {
      const end = matchEnd(readings, at + 1, rest.slice(reading.length));
      if (end !== null) return end;
    }
    if (reading.startsWith(rest)) return at + 1;
    if (reading[0] === rest[0]) {
      const end = matchEnd(readings, at + 1, rest.slice(1));
      if (end !== null) return end;
    }
  }
  return null;
}

let loading: Promise<ReadingsOf> | null = null;

/** Fetches the pinyin table (a large one, in a file of its own) once; until then search by text works. */
export function loadReadings(): Promise<ReadingsOf> {
  loading ??= import('./pinyin-readings.ts').then((loaded) => loaded.readingsOf);
  loading.catch(() => {
    loading = null; // the network was away: the next search tries again
  });
  return loading;
}

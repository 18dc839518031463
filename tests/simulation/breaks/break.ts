/** One protection taken out of the source: where it stands and what stands there without it. */
export interface Break {
  readonly name: string;
  readonly patches: readonly Patch[];
}

export interface Patch {
  /** From the root of the project. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** @throws when the text does not stand there exactly once: the list must follow the source. */
export function applyPatch(source: string, { file, from, to }: Patch): string {
  const [before, after, ...more] = source.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} holds “${from}” ${more.length > 0 ? 'more than once' : 'no longer'}`);
  return before + to + after;
}

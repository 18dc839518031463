/** What the bundler tells about a module while it makes files of them. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Files in the order in which a slow line brings them, each with the modules that its code is run for. */
const STARTS = {
  /** The application: it opens the plan while the code of the cards is still on the line. */
  shared: ['src/main.tsx'],
  /** The board, and what comes up beside it without being asked for. */
  cards: ['src/board/board-page.tsx', 'src/board/inspector/late-findings.tsx'],
} as const;

/**
 * Names the file for code that its starts need to stand, and none for the rest: nobody waits for the board behind words and
 * grids of pages that come after it.
 */
export function neededFirst(
  root: string,
  file: keyof typeof STARTS,
): (id: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | null = null;
  return (id, graph) => {
    first ??= reachedFrom(
      STARTS[file].map((start) => `${root}/${start}`),
      graph,
    );
    return first.has(id) ? file : null;
  };
}

/** @throws when a start is not part of what is built: it was renamed, and everything would silently come late. */
function reachedFrom(starts: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const missing = starts.find((id) => !graph.getModuleInfo(id));
  if (missing !== undefined) throw new Error(`${missing} is not built: tell needed-first.ts its new name`);
  const reached = new Set(starts);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

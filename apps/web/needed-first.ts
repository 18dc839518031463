/** What the bundler tells about a module while it makes files of them. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The application, the board, and what comes up beside it without being asked for. */
const STARTS = ['src/main.tsx', 'src/board/board-page.tsx', 'src/board/inspector/late-findings.tsx'];

/**
 * Names the file `shared` for code that the board needs to stand, and none for the rest: nobody waits for the board
 * behind words and grids of pages that come after it.
 */
export function neededFirst(root: string): (id: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | null = null;
  return (id, graph) => {
    first ??= reachedFrom(
      STARTS.map((start) => `${root}/${start}`),
      graph,
    );
    return first.has(id) ? 'shared' : null;
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

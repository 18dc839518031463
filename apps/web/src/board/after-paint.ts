type Act = () => void;

const waiting = new Set<Act>();

/** Runs once the frame that is due has been painted, together with all else that waits for it; answers how to take it back. */
export function afterPaint(act: Act): () => void {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(runAll)); // a frame callback runs before the painting
  waiting.add(act);
  return () => waiting.delete(act);
}

function runAll(): void {
  const due = [...waiting];
  waiting.clear();
  for (const act of due) act();
}

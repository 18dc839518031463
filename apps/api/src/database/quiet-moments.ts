export interface QuietMoments {
  /** Somebody has just written: wait anew. */
  disturb(): void;
  stop(): void;
}

export interface QuietMomentsOptions {
  /** Called once after every pause; may itself write, which is followed by another pause. */
  readonly tidy: () => void;
  readonly afterMs?: number;
}

/** Long enough that a planner's next step is rarely met, short enough that little is left to tidy when the server stops. */
const PAUSE_MS = 250;

/** Work that nobody waits for is done when nobody has written for a while, so that no planner's step stands behind it. */
export function createQuietMoments({ tidy, afterMs = PAUSE_MS }: QuietMomentsOptions): QuietMoments {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  return {
    disturb() {
      if (stopped) return;
      if (timer === null) timer = setTimeout(tidy, afterMs).unref();
      else timer.refresh();
    },
    stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

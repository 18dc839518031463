import type { Scene } from '@dachushi/chart/scene.ts';
import { useEffect, useEffectEvent } from 'react';
import type { ChartCanvas } from './canvas/create-chart-canvas.ts';

interface Wanted {
  readonly wanted: string | null;
  readonly scene: Scene;
  readonly onFound: () => void;
}

/** A match in another department or in a folded one is marked as soon as its chart is there. */
export function useWantedBox(
  canvas: { readonly current: ChartCanvas | null },
  { wanted, scene, onFound }: Wanted,
): void {
  const found = useEffectEvent(onFound);
  useEffect(() => {
    if (wanted !== null && canvas.current?.select(wanted, true)) found();
  }, [wanted, scene, canvas]);
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { Walk } from './walk.ts';

export const SPEEDS = ['1', '5', '20'] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long a step stands at ×1, in ms. */
const STEP = 1_000;

export interface Player {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly stop: () => void;
}

interface Playing {
  readonly walk: Walk;
  readonly at: number;
  readonly go: (seq: number) => void;
  /** False while the step is still on its way; playing waits for it. */
  readonly known: (seq: number) => boolean;
}

/** One step after the other until the end; from the end it starts over. */
export function usePlayer({ walk, at, go, known }: Playing): Player {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('1');
  const tick = useEffectEvent(() => {
    const next = walk.later(at);
    if (next === null) setPlaying(false);
    else if (known(next)) go(next);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(tick, STEP / Number(speed));
    return () => clearInterval(timer);
  }, [playing, speed]);
  const toggle = () => {
    if (!playing && walk.later(at) === null) go(walk.first);
    setPlaying(!playing);
  };
  return { playing, speed, setSpeed, toggle, stop: () => setPlaying(false) };
}

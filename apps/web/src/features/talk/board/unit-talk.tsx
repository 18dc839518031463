import type { Unit } from '@dachushi/domain/structure.ts';
import { useMemo } from 'react';
import { keysOfUnit } from '../store/thread-lists.ts';
import { PlaceThreads } from '../threads/place-threads.tsx';

/** What is said about a unit and the divisions in it: a tab of the inspector. */
export function UnitTalk({ unit }: { readonly unit: Unit }) {
  const place = useMemo(() => ({ on: 'unit', unitId: unit.id }) as const, [unit.id]);
  const keys = useMemo(() => keysOfUnit(unit), [unit]);
  return <PlaceThreads place={place} keys={keys} />;
}

import type { Piece } from '@dachushi/domain/drop.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { RefObject } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { gestureMessages } from '../../messages/gesture.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { chipFacts } from '../card/chip-facts.ts';
import type { PickUp } from './create-board-drag.ts';
import styles from './ghost.module.css';

const MOST_SHOWN = 3;
/** Out of sight until the first frame places it. */
const START = { transform: 'translate3d(-400px, 0, 0)' };

/** What hangs at the pointer: up to three chips in a stack, and how many they stand for. Moved by transform alone. */
export function Ghost({ held, frame }: { readonly held: PickUp; readonly frame: RefObject<HTMLDivElement | null> }) {
  const structure = usePlan((plan) => plan.structure);
  const shown = held.pieces.slice(0, MOST_SHOWN);
  return (
    <div ref={frame} className={styles.frame} style={START} aria-hidden="true" data-ghost="">
      <div className={styles.stack}>
        {shown.map((piece, at) => (
          <GhostChip
            key={at}
            piece={piece}
            structure={structure}
            depth={at}
            count={at === 0 ? held.pieces.length : 1}
          />
        ))}
      </div>
    </div>
  );
}

interface GhostChipProps {
  readonly piece: Piece;
  readonly structure: Structure;
  readonly depth: number;
  readonly count: number;
}

function GhostChip({ piece, structure, depth, count }: GhostChipProps) {
  const words = useMessages(gestureMessages);
  const language = useLanguage();
  const kinds = useMessages(kindMessages);
  const shown =
    piece.kind === 'unit'
      ? findUnit(structure, piece.unitId)?.unit
      : structure.baseline.divisions.get(piece.divisionId)?.division;
  if (!shown) return null;
  const facts = {
    kind: kinds[shown.kind],
    places: words.places(totalEstablishment(shown.establishment)),
    posts: words.posts(shown.posts.chief, shown.posts.deputy),
  };
  return (
    <div
      className={classNames(styles.chip, depth > 0 && styles.behind)}
      style={{ left: depth * 4, top: depth * 4, zIndex: -depth }}
    >
      <span className={styles.grip}>
        <Icon name="grip" />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{shown.name}</span>
        <span className={styles.meta}>{chipFacts(facts, language).join(' · ')}</span>
      </span>
      {count > 1 && <span className={styles.count}>{words.ghostCount(count)}</span>}
    </div>
  );
}

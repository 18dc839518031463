import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';
import { memo } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Tag } from '../../components/tag.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { HeldMark } from '../../people/held-mark.tsx';
import { ParkedMark, useParkedNote } from '../../features/talk/board/parked-mark.tsx';
import { usePlan } from '../../plan/plan-context.tsx';
import { itemCountsOfDivision } from '../department-view.ts';
import { CUT, FOCUSED, IN_HAND, SELECTED } from '../piece-look.ts';
import { usePieceLook } from '../use-piece-look.ts';
import { chipFacts } from './chip-facts.ts';
import styles from './division-chip.module.css';

interface DivisionChipProps {
  readonly divisionId: DivisionId;
  readonly abolished: boolean;
  readonly locked: boolean;
}

/** One 处室 inside a card: all of it is a grip; abolished ones are dashed and struck through. */
export const DivisionChip = memo(function DivisionChip({ divisionId, abolished, locked }: DivisionChipProps) {
  const words = useMessages(cardMessages);
  const kinds = useMessages(kindMessages);
  const language = useLanguage();
  const baseline = usePlan((plan) => plan.structure.baseline);
  const look = usePieceLook(`division:${divisionId}`);
  const parked = useParkedNote(divisionId);
  const division = baseline.divisions.get(divisionId)?.division;
  if (!division) return null;
  const { approvals, supervisions } = itemCountsOfDivision(baseline, divisionId);
  const places = words.places(totalEstablishment(division.establishment));
  const posts = words.posts(division.posts.chief, division.posts.deputy);
  const kind = kinds[division.kind];
  const facts = chipFacts({ kind, places, posts }, language);
  const selected = (look & SELECTED) !== 0;
  return (
    <li
      className={classNames(
        styles.chip,
        abolished && styles.abolished,
        locked && styles.locked,
        parked !== undefined && styles.parked,
        selected && styles.selected,
        (look & IN_HAND) !== 0 && styles.origin,
        (look & CUT) !== 0 && styles.cut,
      )}
      data-division-id={divisionId}
      data-piece={`division:${divisionId}`}
      tabIndex={look & FOCUSED ? 0 : -1}
      role="treeitem"
      aria-level={2}
      aria-selected={selected}
      aria-disabled={(look & IN_HAND) !== 0 || undefined}
    >
      <VisuallyHidden>{words.chip(division.name, [kind, places, posts])}</VisuallyHidden>
      <HeldMark pieces={[`division:${divisionId}`]} name={division.name} />
      <span className={styles.checkbox} aria-hidden="true" />
      <span className={styles.grip} data-grip="">
        <Icon name="grip" />
      </span>
      <span className={styles.text} aria-hidden="true">
        <span className={styles.name} data-name="" data-tooltip={division.name} data-tooltip-when="cut">
          {division.name}
        </span>
        <span className={styles.meta} data-tooltip={facts.join(' · ')} data-tooltip-when="cut">
          {facts[0]}
          <i className={styles.dot}>•</i>
          {facts[1]}
          <i className={styles.dot}>•</i>
          {facts[2]}
        </span>
      </span>
      <span className={styles.marks}>
        {parked !== undefined && <ParkedMark note={parked} />}
        {abolished && !division.temporary && (
          <Tag small tone="dashed" icon="abolished">
            {words.abolished}
          </Tag>
        )}
        {division.temporary && (
          <Tag small icon="temporary">
            {words.temporary}
          </Tag>
        )}
        {!division.counted && (
          <Tag small icon="uncounted">
            {words.uncounted}
          </Tag>
        )}
        {approvals > 0 && (
          <Tag small icon="approval" whole={words.approval(approvals)}>
            {approvals}
          </Tag>
        )}
        {supervisions > 0 && (
          <Tag small icon="supervision" whole={words.supervision(supervisions)}>
            {supervisions}
          </Tag>
        )}
        {locked && (
          <Tag small icon="locked">
            {words.locked}
          </Tag>
        )}
      </span>
    </li>
  );
});

import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { classNames } from '../../components/class-names.ts';
import { CountPair } from '../../components/count-pair.tsx';
import { Icon } from '../../components/icon.tsx';
import { Tag } from '../../components/tag.tsx';
import { DepartmentBubble } from '../../features/talk/board/department-bubble.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDepartmentName, useDepartmentPlace } from '../use-department.ts';
import { useDepartmentPreview } from '../use-department-preview.ts';
import { DepartmentMenu } from './department-menu.tsx';
import { DepartmentRatio } from './department-ratio.tsx';
import { RatioLadder } from './ratio-ladder.tsx';
import styles from './department-header.module.css';

/** More characters than a laptop has room for in the size of a title: there it takes two smaller lines. */
const LONG_NAME = 10;

/** Eyes go to the count first: 22 → 15; then how far into the band, and how many more. */
export function DepartmentHeader({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const name = useDepartmentName(departmentId);
  const place = useDepartmentPlace(departmentId);
  const category = usePlan((plan) => plan.structure.baseline.departments.get(departmentId)?.category);
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  const preview = useDepartmentPreview(departmentId);
  if (!assessment) return null;
  const { of, ratio } = assessment;
  const then = preview && preview.ratio.after !== ratio.after ? preview.ratio.after : null;
  const long = [...name].length > LONG_NAME;
  return (
    <header className={styles.header}>
      <div className={classNames(styles.who, long && styles.longWho)}>
        <div className={styles.nameRow}>
          <h1 className={classNames(styles.name, long && styles.long)} data-tooltip={name} data-tooltip-when="cut">
            {name}
          </h1>
          <span className={styles.tags}>
            {of.locked && <Tag icon="locked">{words.locked}</Tag>}
            {of.target !== null && <Tag>{words.ownTarget}</Tag>}
            {category && <Tag>{category}</Tag>}
            <Tag icon="pin">{words.placeInOrder(place)}</Tag>
          </span>
          <DepartmentBubble departmentId={departmentId} name={name} />
          <DepartmentMenu departmentId={departmentId} />
        </div>
        <DepartmentFacts departmentId={departmentId} />
      </div>
      <div className={classNames(styles.counts, then !== null && styles.previewing)}>
        <CountPair before={ratio.before} after={ratio.after} size="hero" />
        {then !== null && (
          <span className={styles.then}>
            <Icon name="arrow-right" size={20} />
            {then}
          </span>
        )}
      </div>
      <DepartmentRatio assessment={assessment} />
      <div className={styles.ladder}>
        <RatioLadder assessment={assessment} preview={preview} />
      </div>
    </header>
  );
}

function DepartmentFacts({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const cards = useMessages(cardMessages);
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  if (!assessment) return null;
  const { posts, of, ledgers } = assessment;
  const inUnits = totalEstablishment(ledgers.establishment.units);
  const outside = totalEstablishment(ledgers.establishment.reserve);
  const { chief, deputy, other } = ledgers.posts.specialists;
  const forSpecialists = Math.min(outside, chief + deputy + other);
  return (
    <p className={styles.facts}>
      {words.establishmentOf} <b>{inUnits + outside}</b> {cards.placesWord}
      {outside > 0 && (
        <span className={styles.more}>{words.placesOf(inUnits, forSpecialists, outside - forSpecialists)}</span>
      )}
      <i className={styles.dot}>•</i>
      {words.chiefsAndDeputies} <b>{posts.chief + posts.deputy + posts.freed}</b>
      <span className={styles.more}>
        {words.ofWhich([
          cards.posts(posts.chief, posts.deputy),
          ...(posts.freed === 0 ? [] : [words.freedChiefs(posts.freed)]),
        ])}
      </span>
      {!of.inScope && of.exemptReason && (
        <span className={styles.reason} data-tooltip={of.exemptReason}>
          <i className={styles.dot}>•</i>
          {words.outOfScopeBecause(of.exemptReason)}
        </span>
      )}
      {of.deviationReason && (
        <span className={styles.reason} data-tooltip={of.deviationReason}>
          <i className={styles.dot}>•</i>
          {words.deviation(of.deviationReason)}
        </span>
      )}
    </p>
  );
}

import type { OnlineDepth } from '@dachushi/domain/item-state.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Icon } from '../../components/icon.tsx';
import { Tag } from '../../components/tag.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { categoryText } from '../../messages/item-category.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { itemsMessages } from '../../messages/items.ts';
import { itemStatusMessages } from '../../messages/item-status.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { ItemActs } from './item-acts.tsx';
import { onlineWord } from './item-facts.ts';
import type { ItemFacts } from './item-facts.ts';
import styles from './lists.module.css';

interface ItemRowProps {
  readonly facts: ItemFacts;
  readonly unit: Unit;
  readonly picked: boolean;
  /** Null where there is nothing to choose among. */
  readonly onPick: ((on: boolean) => void) | null;
}

/** One item: what it is, who supervises it, its terms and status, and what can be done with it. */
export function ItemRow({ facts, unit, picked, onPick }: ItemRowProps) {
  const words = useMessages(inspectorMessages);
  const language = useLanguage();
  const natures = useMessages(kindMessages);
  const statuses = useMessages(itemStatusMessages);
  const itemWords = useMessages(itemsMessages);
  const { item, supervisor, status } = facts;
  const own = item.nature === '审批' && supervisor === unit;
  const supervision = supervisor
    ? own
      ? words.selfSupervised
      : words.supervisedBy(supervisor.name)
    : words.unsupervised;
  const warns = item.nature === '审批' && (own || !supervisor);
  return (
    <li className={styles.itemRow}>
      {onPick && <Checkbox checked={picked} onChange={onPick} label={words.selectItem(item.name)} />}
      <span className={styles.itemIcon}>
        <Icon name={item.nature === '审批' ? 'approval' : 'supervision'} />
        <VisuallyHidden>{natures[item.nature]}</VisuallyHidden>
      </span>
      <div className={styles.dutyText}>
        <p>
          {item.name} {status !== '保留' && <Tag small>{statuses[status]}</Tag>}
        </p>
        <p className={styles.none}>
          {[categoryText(item.category ?? '', language), ...termWords(facts, words, itemWords)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {(item.nature === '审批' || supervisor !== undefined) && !(item.nature === '监管' && supervisor === unit) && (
          <p className={warns ? styles.meets : styles.none}>
            {warns && <Icon name="reminder" size={12} />}
            {supervision}
          </p>
        )}
      </div>
      <ItemActs items={[facts]} unit={unit} look="menu" onDone={() => undefined} />
    </li>
  );
}

interface TermWords {
  readonly days: (days: number) => string;
  readonly daysChanged: (from: number, to: number) => string;
  readonly documents: (count: number) => string;
  readonly steps: (count: number) => string;
  readonly inHall: string;
}

function termWords(
  { item, terms }: ItemFacts,
  words: TermWords,
  depths: Readonly<Record<OnlineDepth, string>>,
): readonly string[] {
  const online = terms.online ?? item.online;
  const days = terms.days ?? item.days;
  const documents = terms.documents ?? item.documents;
  const steps = terms.steps ?? item.steps;
  const wasDays = item.days;
  return [
    days === undefined
      ? ''
      : wasDays !== undefined && wasDays !== days
        ? words.daysChanged(wasDays, days)
        : words.days(days),
    documents === undefined ? '' : words.documents(documents),
    steps === undefined ? '' : words.steps(steps),
    (terms.inHall ?? item.inHall) === true ? words.inHall : '',
    online === undefined ? '' : onlineWord(online, depths),
  ];
}

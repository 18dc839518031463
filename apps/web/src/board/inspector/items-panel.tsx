import type { ItemId } from '@dachushi/domain/ids.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { Icon } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ConcentrateApprovals } from './concentrate-approvals.tsx';
import { EndedItems } from './ended-items.tsx';
import { ItemActs } from './item-acts.tsx';
import { itemsOfUnit } from './item-facts.ts';
import { ItemRow } from './item-row.tsx';
import styles from './lists.module.css';

/** 事项 of a unit: what it handles, one by one or several at once, and what it supervises for others. */
export function ItemsPanel({ unit }: { readonly unit: Unit }) {
  const words = useMessages(inspectorMessages);
  const cards = useMessages(cardMessages);
  const natures = useMessages(kindMessages);
  const structure = usePlan((plan) => plan.structure);
  const [picked, setPicked] = useState<ReadonlySet<ItemId>>(new Set());
  const department = structure.departments.get(unit.departmentId);
  if (!department) return null;
  const { handled, watched } = itemsOfUnit(structure, department, unit);
  const chosen = handled.filter(({ item }) => picked.has(item.id)); // what has gone meanwhile is picked no more
  const pick = (id: ItemId, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const approvals = handled.filter(({ item }) => item.nature === '审批').length;
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.head}>
          {words.handles(handled.length)}{' '}
          <span className={styles.count}>
            {handled.length > 0 && cards.itemCounts(approvals, handled.length - approvals)}
          </span>
        </h3>
        {handled.length === 0 && <p className={styles.none}>{words.handlesNone}</p>}
        {handled.length > 1 && (
          <div className={styles.bulk}>
            <Checkbox
              checked={chosen.length === handled.length}
              mixed={chosen.length > 0 && chosen.length < handled.length}
              onChange={(on) => setPicked(new Set(on ? handled.map(({ item }) => item.id) : []))}
            >
              {chosen.length === 0 ? words.selectAll : words.selected(chosen.length)}
            </Checkbox>
            {chosen.length > 0 && (
              <ItemActs items={chosen} unit={unit} look="row" onDone={() => setPicked(new Set())} />
            )}
          </div>
        )}
        <ul>
          {handled.map((facts) => (
            <ItemRow
              key={facts.item.id}
              facts={facts}
              unit={unit}
              picked={picked.has(facts.item.id)}
              onPick={handled.length > 1 ? (on) => pick(facts.item.id, on) : null}
            />
          ))}
        </ul>
        <ConcentrateApprovals department={department} />
      </section>
      {watched.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.head}>{words.watches(watched.length)}</h3>
          <ul>
            {watched.map(({ item, handler }) => (
              <li key={item.id} className={styles.itemRow}>
                <span className={styles.itemIcon}>
                  <Icon name={item.nature === '审批' ? 'approval' : 'supervision'} />
                  <VisuallyHidden>{natures[item.nature]}</VisuallyHidden>
                </span>
                <div className={styles.dutyText}>
                  <p>{item.name}</p>
                  {handler && <p className={styles.none}>{words.handledBy(handler.name)}</p>}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EndedItems department={department} />
    </>
  );
}

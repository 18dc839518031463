import { ESTABLISHMENT_KINDS, totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { establishmentMessages } from '../../messages/establishment-messages.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { chainOf } from './chain-links.ts';
import type { ChainFocus, ChainUnit } from './chain-links.ts';
import styles from './chain-panel.module.css';

/** 职能 → 流程 → 机构 → 岗位 → 编制: any link shows what it connects; a unit of the chain can be gone to. */
export function ChainPanel({ unit }: { readonly unit: Unit }) {
  const words = useMessages(inspectorMessages);
  const structure = usePlan((plan) => plan.structure);
  const [focus, setFocus] = useState<ChainFocus>(null);
  const department = structure.departments.get(unit.departmentId);
  if (!department) return null;
  const chain = chainOf(structure, department, unit, focus);
  const toggle = (kind: 'duty' | 'item', id: string) =>
    setFocus(focus?.kind === kind && focus.id === id ? null : ({ kind, id } as ChainFocus));
  return (
    <section aria-label={words.chainTitle}>
      <p className={styles.text}>{words.chainText}</p>
      {focus && (
        <Button size={28} icon="close" onClick={() => setFocus(null)}>
          {words.chainAll}
        </Button>
      )}
      <ol className={styles.chain} aria-label={words.links}>
        <Link name={words.linkDuties} count={chain.duties.length}>
          {chain.duties.map(({ id, text }) => (
            <Choice key={id} on={focus?.id === id} onChoose={() => toggle('duty', id)}>
              {text}
            </Choice>
          ))}
        </Link>
        <Link name={words.linkItems} count={chain.items.length}>
          {chain.items.map(({ id, name, nature, steps }) => (
            <Choice key={id} on={focus?.id === id} onChoose={() => toggle('item', id)}>
              <Icon name={nature === '审批' ? 'approval' : 'supervision'} size={14} />
              <span className={styles.grow}>{name}</span>
              {steps !== undefined && <span className={styles.meta}>{words.itemSteps(steps)}</span>}
            </Choice>
          ))}
        </Link>
        <Link name={words.linkUnits} count={chain.units.length}>
          {chain.units.map((each) => (
            <UnitChoice key={each.unit.id} each={each} current={unit} />
          ))}
        </Link>
        <Link name={words.linkPosts} count={chain.units.length}>
          {chain.units.map((each) => (
            <Posts key={each.unit.id} unit={each.unit} named={chain.units.length > 1} />
          ))}
        </Link>
        <Link name={words.linkPlaces} count={chain.units.length}>
          {chain.units.map((each) => (
            <Places key={each.unit.id} unit={each.unit} named={chain.units.length > 1} />
          ))}
        </Link>
      </ol>
      <p className={styles.text}>{words.chainBasis}</p>
    </section>
  );
}

function Link({
  name,
  count,
  children,
}: {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const words = useMessages(inspectorMessages);
  return (
    <li className={styles.link}>
      <h3 className={styles.name}>{name}</h3>
      {count === 0 ? <p className={styles.text}>{words.linkNone}</p> : <ul>{children}</ul>}
    </li>
  );
}

interface ChoiceProps {
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ on, onChoose, children }: ChoiceProps) {
  return (
    <li>
      <button type="button" aria-pressed={on} className={classNames(styles.choice, on && styles.on)} onClick={onChoose}>
        {children}
      </button>
    </li>
  );
}

function UnitChoice({ each, current }: { readonly each: ChainUnit; readonly current: Unit }) {
  const words = useMessages(inspectorMessages);
  const marks = useMessages(punctuation);
  const select = useBoard((board) => board.select);
  const focus = useBoard((board) => board.focus);
  const { unit, roles } = each;
  const here = unit.id === current.id;
  const said = [...roles.map((role) => words[role]), ...(here ? [words.here] : [])].join(marks.listComma);
  const go = () => {
    select([{ kind: 'unit', unitId: unit.id }]);
    focus({ kind: 'unit', unitId: unit.id });
  };
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.choice, here && styles.on)}
        {...(here ? { 'aria-current': true } : { 'data-tooltip': words.goTo(unit.name) })}
        onClick={go}
      >
        <KindTile kind={unit.kind} />
        <span className={styles.grow}>{unit.name}</span>
        <span className={styles.meta}>{said}</span>
        {!here && <Icon name="arrow-right" size={14} />}
      </button>
    </li>
  );
}

interface OfUnit {
  readonly unit: Unit;
  /** Which unit it is stands before the figures where there are several. */
  readonly named: boolean;
}

function Posts({ unit, named }: OfUnit) {
  const words = useMessages(cardMessages);
  const { chief, deputy, transitional, freed } = unit.posts;
  const parts = [
    words.posts(chief, deputy),
    ...(transitional ? [words.inTransition(transitional.deputies, transitional.until)] : []),
    ...(freed > 0 ? [words.freedPosts(freed)] : []),
  ];
  return <Figures unit={unit} named={named} text={parts.join(' · ')} />;
}

function Places({ unit, named }: OfUnit) {
  const words = useMessages(cardMessages);
  const kinds = useMessages(establishmentMessages);
  const parts = ESTABLISHMENT_KINDS.filter((kind) => unit.establishment[kind] > 0).map(
    (kind) => `${kinds[kind]} ${unit.establishment[kind]}`,
  );
  return (
    <Figures
      unit={unit}
      named={named}
      text={[words.places(totalEstablishment(unit.establishment)), ...parts].join(' · ')}
    />
  );
}

function Figures({ unit, named, text }: OfUnit & { readonly text: string }) {
  return (
    <li className={styles.figures}>
      {named && <span className={styles.meta}>{unit.name}</span>}
      <span>{text}</span>
    </li>
  );
}

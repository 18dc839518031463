import { actualStaffOf } from '@dachushi/domain/actual-staff.ts';
import { ESTABLISHMENT_KINDS, totalEstablishment } from '@dachushi/domain/establishment.ts';
import { ceilingOf } from '@dachushi/domain/posts-ceiling.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { establishmentMessages } from '../../messages/establishment-messages.ts';
import { transitionMessages } from '../../messages/transition.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentView, itemCountsOf } from '../department-view.ts';
import { Later } from './later.tsx';
import styles from './key-figures.module.css';

/** Three figures, each with what it is made of and held against; 编制 and 职数 can be changed here. */
export function KeyFigures({ unit }: { readonly unit: Unit }) {
  return (
    <>
      <dl className={styles.figures}>
        <Places unit={unit} />
        <LeadingPosts unit={unit} />
        <Items unit={unit} />
      </dl>
      <FigureActs unit={unit} />
    </>
  );
}

function Places({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const kinds = useMessages(establishmentMessages);
  const structure = usePlan((plan) => plan.structure);
  const department = structure.departments.get(unit.departmentId);
  const sources = department ? (departmentView(structure, department).rows.get(unit.id)?.sources ?? []) : [];
  const came = unit.transferred ? totalEstablishment(unit.transferred) : 0;
  const moved = came > 0 ? words.transferredIn(came) : came < 0 ? words.transferredOut(-came) : '';
  const sums = sources.map((source) => totalEstablishment(source.establishment)).join(' + ');
  const held = ESTABLISHMENT_KINDS.filter((kind) => unit.establishment[kind] > 0);
  const staff = actualStaffOf(structure.baseline, unit);
  const over = staff === null ? 0 : staff - totalEstablishment(unit.establishment);
  const isPlain = held.length === 0 || (held.length === 1 && held[0] === '行政');
  return (
    <Figure
      label={words.establishment}
      warns={over > 0}
      under={[
        staff === null ? '' : words.staff(staff, over),
        sources.length > 1 || came !== 0 ? `${sums === '' ? '0' : sums}${moved}` : '',
        isPlain ? '' : held.map((kind) => `${kinds[kind]} ${unit.establishment[kind]}`).join(' · '),
      ]}
    >
      <b>{totalEstablishment(unit.establishment)}</b> {words.placesWord}
    </Figure>
  );
}

function LeadingPosts({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const transitions = useMessages(transitionMessages);
  const policy = usePlan((plan) => policyOf(plan.structure));
  const { chief, deputy, freed, transitional } = unit.posts;
  const ceiling = ceilingOf(unit, policy);
  const above = ceiling !== null && (chief > ceiling.chief || deputy > ceiling.deputy);
  return (
    <Figure
      label={words.leadingPosts}
      warns={above}
      under={[
        ceiling ? words.ceiling(ceiling.chief, ceiling.deputy) : words.ceilingElsewhere,
        transitional ? words.inTransition(transitional.deputies, transitional.until) : '',
        transitional?.absorbedBy ? transitions[transitional.absorbedBy] : '',
        freed > 0 ? words.freedPosts(freed) : freed < 0 ? words.fromFreed(-freed) : '',
      ]}
    >
      <b>{chief + deputy === 0 ? 0 : words.posts(chief, deputy)}</b>
    </Figure>
  );
}

function Items({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const { approvals, supervisions } = itemCountsOf(baseline, unit);
  const mixed = approvals > 0 && supervisions > 0;
  const should = unit.kind === '审批' ? words.shouldBe(approvals, 0) : words.shouldBe(0, supervisions);
  return (
    <Figure
      label={words.approvalAndSupervision}
      under={[approvals + supervisions === 0 ? '' : mixed ? should : words.notMixed]}
      warns={mixed}
    >
      <b>
        {approvals} · {supervisions}
      </b>{' '}
      {words.itemsUnit}
    </Figure>
  );
}

interface FigureProps {
  readonly label: string;
  /** Lines under the figure; empty ones are left out. The first is the one that warns. */
  readonly under: readonly string[];
  readonly warns?: boolean;
  readonly children: ReactNode;
}

function Figure({ label, under, warns = false, children }: FigureProps) {
  const lines = under.filter((line) => line !== '');
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
      {lines.map((line, at) => (
        <dd key={line} className={classNames(styles.under, warns && at === 0 && styles.warns)}>
          {line}
        </dd>
      ))}
    </div>
  );
}

function FigureActs({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const locked = usePlan((plan) => plan.structure.departments.get(unit.departmentId)?.locked ?? false);
  const [ask, setAsk] = useState<{ readonly part: 'transfer' | 'seats'; readonly anchor: HTMLElement } | null>(null);
  const open = (part: 'transfer' | 'seats') => (event: { readonly currentTarget: HTMLElement }) =>
    setAsk(ask?.part === part ? null : { part, anchor: event.currentTarget });
  return (
    <div className={styles.acts}>
      <Button size={28} disabled={locked} aria-haspopup="dialog" onClick={open('transfer')}>
        {words.editPlaces}
      </Button>
      <Button size={28} disabled={locked} aria-haspopup="dialog" onClick={open('seats')}>
        {words.editPosts}
      </Button>
      {ask && <Later part={ask.part} unit={unit} anchor={ask.anchor} onClose={() => setAsk(null)} />}
    </div>
  );
}

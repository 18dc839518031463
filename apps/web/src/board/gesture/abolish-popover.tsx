import { departmentOfPiece, gather, holderOf } from '@dachushi/domain/drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Reason } from '@dachushi/domain/reason.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import { isProtected } from '@dachushi/domain/structure.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { KindTile } from '../../components/kind-tile.tsx';
import { Popover } from '../../components/popover.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { MarkedName } from '../../features/palette/marked-name.tsx';
import { useNameMatches } from '../../features/palette/use-name-matches.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { rankTargets } from '../merge/rank-targets.ts';
import { useIsNarrow } from '../use-narrow.ts';
import styles from './abolish-popover.module.css';
import type { Acts } from './acts.ts';
import type { HandStore } from './hand-store.ts';
import { namesOfPieces } from './piece-words.ts';
import type { Standing } from './preview-drop.ts';
import { ReasonChips } from './reason-chips.tsx';

/** 撤销 asks where duties, places and posts go, and why: nothing ends without a destination. */
export function AbolishPopover({ hand, acts }: { readonly hand: HandStore; readonly acts: Acts }) {
  const words = useMessages(gestureMessages);
  const narrow = useIsNarrow();
  const open = useStore(hand, (view) => view.abolishing);
  if (!open) return null;
  const close = () => hand.setState({ abolishing: null });
  const form = <DestinationForm pieces={open.pieces} acts={acts} onClose={close} />;
  if (narrow) {
    return (
      <BottomSheet title={words.abolishTitle} onClose={close}>
        {form}
      </BottomSheet>
    );
  }
  return (
    <Popover anchor={open.anchor} label={words.abolishTitle} onClose={close} placement="right" width={336}>
      {form}
    </Popover>
  );
}

interface DestinationFormProps {
  readonly pieces: readonly Piece[];
  readonly acts: Acts;
  readonly onClose: () => void;
}

function DestinationForm({ pieces, acts, onClose }: DestinationFormProps) {
  const words = useMessages(gestureMessages);
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const units = useMemo(() => destinations({ structure, assessment }, pieces), [structure, assessment, pieces]);
  const [asked, setAsked] = useState('');
  const [intoId, setIntoId] = useState<UnitId | null>(null);
  const [reasons, setReasons] = useState<readonly Reason[]>(() =>
    allTemporary(structure, pieces) ? ['阶段性任务'] : [],
  );
  const matches = useNameMatches(
    useMemo(() => units.map((unit) => unit.name), [units]),
    asked,
  );
  const into = units.find((unit) => unit.id === intoId);
  const found = units.filter((unit) => matches(unit.name) !== null);
  return (
    <form
      className={styles.form}
      data-abolish=""
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!into) return;
        onClose();
        acts.abolish(pieces, into.id, reasons);
      }}
    >
      <p className={styles.text}>{words.abolishText(namesOfPieces(structure, pieces, words.and))}</p>
      <SearchField label={words.findUnit} value={asked} onChange={setAsked} data-autofocus="" />
      <div role="radiogroup" aria-label={words.abolishTitle} className={styles.list}>
        {found.map((unit) => (
          <label key={unit.id} className={classNames(styles.row, unit.id === intoId && styles.chosen)}>
            <input type="radio" name="destination" checked={unit.id === intoId} onChange={() => setIntoId(unit.id)} />
            <KindTile kind={unit.kind} />
            <span className={styles.name}>
              <MarkedName name={unit.name} ranges={matches(unit.name) ?? []} />
            </span>
          </label>
        ))}
        {found.length === 0 && <p className={styles.none}>{words.noMatch}</p>}
      </div>
      <p className={styles.label}>{words.abolishReasons}</p>
      <ReasonChips label={words.abolishReasons} chosen={reasons} onChange={setReasons} />
      <div className={styles.actions}>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" look="primary" disabled={!into}>
          {into ? words.abolishDo(into.name) : words.abolishChoose}
        </Button>
      </div>
    </form>
  );
}

/** Units of the same department that may take something in, but for what ends itself; those that do the like come first. */
function destinations(plan: Standing, pieces: readonly Piece[]): readonly Unit[] {
  const [first] = pieces;
  const department = first && departmentOfPiece(plan.structure, first);
  if (!department) return [];
  const ending = new Set(pieces.flatMap((piece) => endingUnit(plan.structure, piece)));
  const open = department.units.filter((unit) => !ending.has(unit.id) && !isProtected(plan.structure.baseline, unit));
  const alike = rankTargets(plan, pieces, department.id).suggested.map(({ unit }) => unit);
  return [...alike.filter((unit) => open.includes(unit)), ...open.filter((unit) => !alike.includes(unit))];
}

/** Their own reason to end is known before anybody chooses one. */
function allTemporary(structure: Structure, pieces: readonly Piece[]): boolean {
  const handful = gather(structure, pieces);
  if (isRejection(handful)) return false;
  const ids = [...handful.units.flatMap((unit) => unit.divisionIds), ...handful.divisionIds];
  return (
    ids.length > 0 && ids.every((id) => (structure.baseline.divisions.get(id)?.division.temporary ?? null) !== null)
  );
}

/** A division inside a merged unit ends alone: its unit may well be the destination. */
function endingUnit(structure: Structure, piece: Piece): readonly UnitId[] {
  if (piece.kind === 'unit') return [piece.unitId];
  const holder = holderOf(structure, piece.divisionId);
  return holder && holder.divisionIds.length === 1 ? [holder.id] : [];
}

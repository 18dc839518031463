import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { decimalText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import { useMemo, useState } from 'react';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { Grid } from '../../../components/grid/grid.tsx';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { establishmentMessages } from '../../../messages/establishment-messages.ts';
import { formatCount } from '../../../messages/format.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import cells from '../shared/cells.module.css';
import { KeyFigure } from '../shared/key-figure.tsx';
import { LedgerFrame } from '../shared/ledger-frame.tsx';
import { useHeldCells } from '../shared/use-held-cells.ts';
import { readChanges } from './establishment-changes.ts';
import type { PlaceChange } from './establishment-changes.ts';
import { establishmentColumns } from './establishment-columns.tsx';
import { establishmentFlow } from './establishment-flow.ts';
import { establishmentRows, kindsInUse } from './establishment-rows.ts';
import type { EstablishmentRow } from './establishment-rows.ts';
import { staffingShown } from './staffing-shown.ts';
import { BusinessShare, FlowPicture } from './flow-picture.tsx';
import { TransferAsk } from './transfer-ask.tsx';

interface FiguresProps {
  readonly rows: readonly EstablishmentRow[];
  readonly departmentId: DepartmentId | null;
}

interface Asking {
  readonly changes: readonly PlaceChange[];
  readonly anchor: HTMLElement;
}

/** 编制: every unit with what it had and is to have; every change names its other side. */
export function EstablishmentTab({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const rows = useMemo(() => establishmentRows(structure, departmentId), [structure, departmentId]);
  const columns = useColumns(rows);
  const flow = useMemo(() => establishmentFlow(structure, departmentId), [structure, departmentId]);
  const { held, hold, drop } = useHeldCells();
  const [asking, setAsking] = useState<Asking | null>(null);
  const take = (edits: readonly CellEdit[], anchor: HTMLElement) => {
    const { changes, unreadable } = readChanges(rows, edits);
    hold(edits, [
      ...unreadable.map((edit) => ({ ...edit, why: words.wholeNumber })),
      ...changes.map(({ edit }) => edit),
    ]);
    setAsking(changes.length > 0 ? { changes, anchor } : null);
  };
  const release = (changes: readonly PlaceChange[]) =>
    hold(
      changes.map(({ edit }) => edit),
      [],
    );
  return (
    <LedgerFrame
      tab="establishment"
      departmentId={departmentId}
      figures={<Figures rows={rows} departmentId={departmentId} />}
    >
      <div className={cells.split}>
        <section className={cells.main} aria-label={words.establishmentGrid}>
          <Grid
            label={words.establishmentGrid}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            lookOf={lookOf}
            onEdit={take}
            held={held}
            onDropHeld={drop}
          />
        </section>
        <aside className={cells.aside} aria-label={words.flow} tabIndex={0}>
          <h2 className={cells.asideTitle}>{words.flow}</h2>
          <p className={cells.asideNote}>{words.flowNote}</p>
          <FlowPicture flow={flow} />
          <BusinessShare before={flow.before} after={flow.after} />
        </aside>
      </div>
      {asking && (
        <TransferAsk
          {...asking}
          onDone={(act) => {
            if (dispatch(act)) release(asking.changes);
            setAsking(null);
          }}
          onLeave={(by) => {
            if (by === 'escape') release(asking.changes); // elsewhere: the figure waits in its cell
            setAsking(null);
          }}
        />
      )}
    </LedgerFrame>
  );
}

function useColumns(rows: readonly EstablishmentRow[]) {
  const words = useMessages(ledgersMessages);
  const kindNames = useMessages(establishmentMessages);
  const departments = usePlan((plan) => plan.structure.departments);
  const kinds = kindsInUse(rows).join(' ');
  const hasStaff = rows.some(({ actual }) => actual !== null);
  return useMemo(
    () =>
      establishmentColumns({
        kinds: ESTABLISHMENT_KINDS.filter((kind) => kinds.split(' ').includes(kind)),
        words,
        kindNames,
        hasStaff,
        isLocked: (row) => departments.get(row.departmentId)?.locked === true,
      }),
    [kinds, words, kindNames, hasStaff, departments],
  );
}

function Figures({ rows, departmentId }: FiguresProps) {
  const words = useMessages(ledgersMessages);
  const kindNames = useMessages(establishmentMessages);
  const assessment = usePlan((plan) => plan.assessment);
  const staffing = useMemo(() => staffingShown(assessment, departmentId), [assessment, departmentId]);
  const sum = (role: EstablishmentRow['role'], side: 'before' | 'plan', kind: EstablishmentKind) =>
    rows.filter((row) => row.role === role).reduce((all, row) => all + row[side][kind], 0);
  const mean = (places: number, units: number) => (units === 0 ? '—' : decimalText(fraction(places, units)));
  return (
    <>
      {kindsInUse(rows).map((kind) => (
        <KeyFigure
          key={kind}
          name={`${words.establishmentTotal} · ${kindNames[kind]}`}
          before={formatCount(sum('department', 'before', kind))}
          value={formatCount(sum('balance', 'plan', kind))}
          definition={words.establishmentIs(sum('department', 'plan', kind), sum('reserve', 'plan', kind))}
        />
      ))}
      <KeyFigure
        name={words.perUnit}
        before={mean(staffing.establishmentBefore, staffing.before)}
        value={mean(staffing.establishment, staffing.after)}
        definition={`${staffing.establishmentBefore}/${staffing.before} → ${staffing.establishment}/${staffing.after} ${words.perUnitIs(departmentId === null)}`}
      />
    </>
  );
}

function keyOf(row: EstablishmentRow): string {
  return row.key;
}

function lookOf({ role }: EstablishmentRow) {
  if (role === 'department') return 'title';
  return role === 'balance' ? 'sum' : role === 'unit' ? 'plain' : 'quiet';
}

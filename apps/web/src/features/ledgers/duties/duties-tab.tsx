import type { DepartmentId, DutyId, UnitId } from '@dachushi/domain/ids.ts';
import { useMemo, useState } from 'react';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { Grid } from '../../../components/grid/grid.tsx';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { optionOf } from '../../../components/grid/match-options.ts';
import { SearchField } from '../../../components/search-field.tsx';
import { useAddressSearch } from '../../../lib/use-address-search.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import cells from '../shared/cells.module.css';
import { KeyFigure } from '../shared/key-figure.tsx';
import { LedgerFrame } from '../shared/ledger-frame.tsx';
import { NothingFound } from '../shared/nothing-found.tsx';
import { useFoundRows } from '../shared/use-found-rows.ts';
import { usePicked } from '../shared/use-picked.ts';
import { useTyping } from '../shared/use-typing.ts';
import { useUnitOptions } from '../shared/use-unit-options.ts';
import { dutyColumns } from './duty-columns.tsx';
import { DutyMenu } from './duty-menu.tsx';
import type { DutyStage } from './duty-menu.tsx';
import { dutyRows, movesOf } from './duty-rows.ts';
import type { DutyRow } from './duty-rows.ts';
import { UnitTargets } from './unit-targets.tsx';

interface OpenMenu {
  readonly row: DutyRow;
  readonly anchor: HTMLElement;
  readonly stage: DutyStage;
}

/** 职责: every duty with its one lead, those who assist, and those that ended with their document. */
export function DutiesTab({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const all = useMemo(() => dutyRows(structure, departmentId), [structure, departmentId]);
  const [search, change] = useAddressSearch();
  const asked = search.get('q') ?? '';
  const setAsked = (to: string) => change({ q: to });
  const rows = useFoundRows(all, asked, nameOf);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { picking } = usePicked();
  const { picked } = picking;
  const typing = useLeadEdits(rows);
  const unitsOf = useUnitOptions();
  const columns = useMemo(
    () =>
      dutyColumns({
        words,
        unitsOf: (row) => unitsOf(row.departmentId),
        isLocked: (row) => structure.departments.get(row.departmentId)?.locked === true,
        showsDepartment: departmentId === null,
        onMenu: (row, anchor) => setMenu({ row, anchor, stage: 'menu' }),
      }),
    [words, unitsOf, structure.departments, departmentId],
  );
  /** The duty, or all picked ones of its department when it is one of them. */
  const together = (id: DutyId, of: DepartmentId): readonly DutyId[] =>
    picked.has(id) ? all.filter((row) => picked.has(row.key) && row.departmentId === of).map(({ key }) => key) : [id];
  const drops = (dutyId: DutyId, unitId: UnitId) => {
    if (departmentId === null) return;
    const going = together(dutyId, departmentId).filter((id) => all.find(({ key }) => key === id)?.lead?.id !== unitId);
    const act = movesOf(new Map(going.length > 0 ? [[unitId, going]] : []));
    if (act) dispatch(act);
  };
  return (
    <LedgerFrame tab="duties" departmentId={departmentId} figures={<Figures rows={all} />}>
      <div className={cells.split}>
        <section className={cells.main} aria-label={words.dutiesGrid}>
          <div className={cells.tools}>
            <SearchField className={cells.search} label={words.findDuty} value={asked} onChange={setAsked} />
            {picked.size > 0 && <span className={cells.note}>{words.dutyPicked(picked.size)}</span>}
          </div>
          <Grid
            label={words.dutiesGrid}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            lookOf={lookOf}
            {...typing}
            {...picking}
            onMenu={(row, anchor) => setMenu({ row, anchor, stage: 'menu' })}
            empty={<NothingFound onShowAll={() => setAsked('')} />}
          />
        </section>
        {departmentId !== null && <UnitTargets departmentId={departmentId} onDrop={drops} />}
      </div>
      {menu && (
        <DutyMenu
          {...menu}
          dutyIds={together(menu.row.key, menu.row.departmentId)}
          dispatch={dispatch}
          onStage={(stage) => setMenu({ ...menu, stage })}
          onClose={() => setMenu(null)}
        />
      )}
    </LedgerFrame>
  );
}

/** Leads typed, filled or pasted into the grid; a name that no unit of the department bears is refused in words. */
function useLeadEdits(rows: readonly DutyRow[]) {
  const words = useMessages(ledgersMessages);
  const unitsOf = useUnitOptions();
  return useTyping((edits) => {
    const targets = new Map<UnitId, DutyId[]>();
    const refused: CellEdit[] = [];
    for (const edit of edits) {
      const row = rows.find(({ key }) => key === edit.rowKey);
      const option = row && optionOf(unitsOf(row.departmentId), edit.text);
      if (!row || !option || option === 'several') refused.push(edit);
      else if (option.value !== row.lead?.id)
        targets.set(option.value as UnitId, [...(targets.get(option.value as UnitId) ?? []), row.key]);
    }
    return { act: movesOf(targets), refused: refused.map((edit) => ({ ...edit, why: words.unitUnknown })) };
  });
}

function Figures({ rows }: { readonly rows: readonly DutyRow[] }) {
  const words = useMessages(ledgersMessages);
  const count = (test: (row: DutyRow) => boolean) => rows.filter(test).length;
  const unled = count(({ lead, lapsed }) => lead === null && lapsed === null);
  return (
    <>
      <KeyFigure
        name={words.dutiesKept}
        before={rows.length}
        value={count(({ lapsed }) => lapsed === null)}
        definition={words.dutiesKeptIs(unled)}
      />
      <KeyFigure name={words.dutiesMoved} value={count(({ moved }) => moved)} definition={words.dutiesMovedIs} />
      <KeyFigure
        name={words.dutiesLapsed}
        value={count(({ lapsed }) => lapsed !== null)}
        definition={words.dutiesLapsedIs(count(({ lapsed }) => lapsed === ''))}
      />
    </>
  );
}

function keyOf({ key }: DutyRow): string {
  return key;
}

function nameOf({ text, divisionName }: DutyRow): string {
  return `${text} ${divisionName}`;
}

function lookOf({ lapsed }: DutyRow) {
  return lapsed === null ? 'plain' : 'quiet';
}

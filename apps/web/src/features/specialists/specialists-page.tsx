import { SPECIALIST_ORIGINS } from '@dachushi/domain/specialist.ts';
import { useMemo } from 'react';
import { useDispatch } from '../../board/use-dispatch.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellEdit } from '../../components/grid/grid-column.ts';
import { optionOf } from '../../components/grid/match-options.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { useAddressSearch } from '../../lib/use-address-search.ts';
import { specialistsMessages } from '../../messages/specialists.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import cells from '../ledgers/shared/cells.module.css';
import { LedgerFrame, useAddressedDepartment } from '../ledgers/shared/ledger-frame.tsx';
import { usePicked } from '../ledgers/shared/use-picked.ts';
import { useTyping } from '../ledgers/shared/use-typing.ts';
import { CreateForm } from './create-form.tsx';
import { departmentColumns, specialistColumns } from './specialist-columns.tsx';
import { departmentRows, restated, specialistRows, switchArea } from './specialist-rows.ts';
import type { DepartmentRow, SpecialistRow } from './specialist-rows.ts';
import { SpecialistsBalance, SpecialistsFigures } from './specialists-balance.tsx';
import { SpecialistsBulk } from './specialists-bulk.tsx';

/** 专员: posts made of those that merging freed, their areas, and the balance with what was freed. */
export function SpecialistsPage({ departmentId: addressed }: { readonly departmentId: string | undefined }) {
  const words = useMessages(specialistsMessages);
  const departmentId = useAddressedDepartment(addressed);
  const structure = usePlan((plan) => plan.structure);
  const departments = useMemo(() => departmentRows(structure, departmentId), [structure, departmentId]);
  const [search, change] = useAddressSearch();
  const view = search.get('view') === 'departments' ? 'departments' : 'arrangement';
  const byDepartment = useMemo(() => departmentColumns(words), [words]);
  return (
    <LedgerFrame tab="specialists" departmentId={departmentId} figures={<SpecialistsFigures rows={departments} />}>
      <div className={cells.split}>
        <section className={cells.main} aria-label={words.grid}>
          <SpecialistsBalance rows={departments} />
          <div className={cells.tools}>
            <SegmentedControl
              label={words.view}
              value={view}
              onChange={(to) => change({ view: to === 'departments' ? to : null })}
              options={[
                { value: 'arrangement', label: words.arrangement },
                { value: 'departments', label: words.byDepartment },
              ]}
            />
          </div>
          {view === 'arrangement' ? (
            <Arrangement rows={specialistRows(structure, departmentId)} />
          ) : (
            <Grid label={words.byDepartment} rows={departments} columns={byDepartment} keyOf={keyOfDepartment} />
          )}
        </section>
        <aside className={cells.aside} aria-label={words.create}>
          <h2 className={cells.asideTitle}>{words.create}</h2>
          <CreateForm key={departmentId ?? ''} departments={departments} />
        </aside>
      </div>
    </LedgerFrame>
  );
}

function Arrangement({ rows }: { readonly rows: readonly SpecialistRow[] }) {
  const words = useMessages(specialistsMessages);
  const dispatch = useDispatch();
  const { picking, unpick } = usePicked();
  const chosen = rows.filter(({ key }) => picking.picked.has(key));
  const { columns, typing } = useSpecialistCells(rows);
  return (
    <>
      {chosen.length > 0 && <SpecialistsBulk rows={chosen} dispatch={dispatch} onClear={unpick} />}
      <Grid
        label={words.grid}
        rows={rows}
        columns={columns}
        keyOf={keyOf}
        {...typing}
        {...picking}
        empty={<EmptyState icon="pin" title={words.none} text={words.noneText} />}
      />
    </>
  );
}

/** Columns, what is typed into origin and source, and what of it was refused. */
function useSpecialistCells(rows: readonly SpecialistRow[]) {
  const words = useMessages(specialistsMessages);
  const dispatch = useDispatch();
  const departments = usePlan((plan) => plan.structure.departments);
  const origins = useMemo(() => SPECIALIST_ORIGINS.map((value) => ({ value, label: words[value] })), [words]);
  const columns = useMemo(
    () =>
      specialistColumns({
        words,
        origins,
        isLocked: (row) => departments.get(row.departmentId)?.locked === true,
        onArea: (row, area) => void dispatch(switchArea(row, area)),
      }),
    [words, origins, departments, dispatch],
  );
  const typing = useTyping((edits) => {
    const refused: (CellEdit & { readonly why: string })[] = [];
    const changes = new Map<string, { row: SpecialistRow; to: Partial<SpecialistRow['specialist']> }>();
    for (const edit of edits) {
      const row = rows.find(({ key }) => key === edit.rowKey);
      if (!row) continue;
      const known = changes.get(row.key)?.to ?? {};
      if (edit.columnId === 'source') changes.set(row.key, { row, to: { ...known, source: edit.text } });
      else {
        const found = optionOf(origins, edit.text);
        const origin = SPECIALIST_ORIGINS.find((each) => found !== 'several' && each === found?.value);
        if (origin) changes.set(row.key, { row, to: { ...known, origin } });
        else refused.push({ ...edit, why: words.originUnknown });
      }
    }
    return { act: restated([...changes.values()]), refused };
  });
  return { columns, typing };
}

function keyOf({ key }: SpecialistRow): string {
  return key;
}

function keyOfDepartment({ key }: DepartmentRow): string {
  return key;
}

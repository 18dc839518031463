import { useMemo } from 'react';
import { useDispatch } from '../../board/use-dispatch.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { itemsMessages } from '../../messages/items.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import cells from '../ledgers/shared/cells.module.css';
import { LedgerFrame, useAddressedDepartment } from '../ledgers/shared/ledger-frame.tsx';
import { NothingFound } from '../ledgers/shared/nothing-found.tsx';
import { useFoundRows } from '../ledgers/shared/use-found-rows.ts';
import { usePicked } from '../ledgers/shared/use-picked.ts';
import { useTyping } from '../ledgers/shared/use-typing.ts';
import { itemColumns } from './item-columns.tsx';
import { readItemEdits } from './item-edits.ts';
import { itemRows, passesFilter } from './item-rows.ts';
import type { ItemRow } from './item-rows.ts';
import { ItemsBulk } from './items-bulk.tsx';
import { ItemsFigures } from './items-figures.tsx';
import { ItemsTools } from './items-tools.tsx';
import { useItemFilter } from './use-item-filter.ts';
import { useItemOptions } from './use-item-options.ts';

/** 事项: every approval and supervision matter, who handles and watches it, and what the plan promises. */
export function ItemsPage({ departmentId: addressed }: { readonly departmentId: string | undefined }) {
  const words = useMessages(itemsMessages);
  const departmentId = useAddressedDepartment(addressed);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const all = useMemo(() => itemRows(structure, departmentId), [structure, departmentId]);
  const { filter, asked, setFilter, setAsked, clear } = useItemFilter();
  const filtered = useMemo(() => all.filter((row) => passesFilter(row, filter)), [all, filter]);
  const rows = useFoundRows(filtered, asked, nameOf);
  const { picking, unpick } = usePicked();
  const { columns, typing } = useItemCells(rows, departmentId === null);
  const chosen = useMemo(() => all.filter(({ key }) => picking.picked.has(key)), [all, picking.picked]);
  return (
    <LedgerFrame tab="items" departmentId={departmentId} figures={<ItemsFigures departmentId={departmentId} />}>
      <div className={cells.split}>
        <section className={cells.main} aria-label={words.grid}>
          <ItemsTools
            rows={all}
            departmentId={departmentId}
            filter={filter}
            onFilter={setFilter}
            asked={asked}
            onAsk={setAsked}
          />
          {chosen.length > 0 && <ItemsBulk rows={chosen} dispatch={dispatch} onClear={unpick} />}
          <Grid
            label={words.grid}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            lookOf={lookOf}
            {...typing}
            {...picking}
            empty={
              all.length === 0 ? (
                <EmptyState icon="approval" title={words.none} text={words.noneText} />
              ) : (
                <NothingFound onShowAll={clear} />
              )
            }
          />
        </section>
      </div>
    </LedgerFrame>
  );
}

/** Columns, what is typed into them, and what of it was refused. */
function useItemCells(rows: readonly ItemRow[], showsDepartment: boolean) {
  const words = useMessages(itemsMessages);
  const language = useLanguage();
  const departments = usePlan((plan) => plan.structure.departments);
  const options = useItemOptions();
  const columns = useMemo(
    () =>
      itemColumns({
        words,
        language,
        options,
        isLocked: (row) => departments.get(row.departmentId)?.locked === true,
        showsDepartment,
      }),
    [words, language, options, departments, showsDepartment],
  );
  const problems = {
    'figure-wrong': words.figureWrong,
    'option-unknown': words.optionUnknown,
    'status-first': words.statusFirst,
  };
  const typing = useTyping((edits) => {
    const { act, refused } = readItemEdits(rows, edits, options);
    return { act, refused: refused.map(({ edit, problem }) => ({ ...edit, why: problems[problem] })) };
  });
  return { columns, typing };
}

function keyOf({ key }: ItemRow): string {
  return key;
}

function nameOf({ item }: ItemRow): string {
  return item.name;
}

function lookOf({ ended }: ItemRow) {
  return ended ? 'quiet' : 'plain';
}

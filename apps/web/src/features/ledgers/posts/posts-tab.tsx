import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import { useMemo } from 'react';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { Button } from '../../../components/button.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import cells from '../shared/cells.module.css';
import { KeyFigure } from '../shared/key-figure.tsx';
import { LedgerFrame } from '../shared/ledger-frame.tsx';
import { useHeldCells } from '../shared/use-held-cells.ts';
import { useSend } from '../shared/use-send.ts';
import { PostsBalance } from './posts-balance.tsx';
import { postsColumns } from './posts-columns.tsx';
import { postsRows } from './posts-rows.ts';
import type { PostsRow } from './posts-rows.ts';
import { readSeats, seatToCeiling } from './seat-edits.ts';

/** 职数: seats of every unit against the ceiling of the table, and the balance with what there was. */
export function PostsTab({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const rows = useMemo(() => postsRows(structure, departmentId), [structure, departmentId]);
  const columns = useMemo(
    () => postsColumns(words, ({ departmentId: id }) => structure.departments.get(id)?.locked === true),
    [words, structure.departments],
  );
  const dispatch = useDispatch();
  const cellsHeld = useHeldCells();
  const send = useSend(cellsHeld);
  const problems = {
    'posts-whole': words.postsWhole,
    'until-wrong': words.untilWrong,
    'until-needs-deputies': words.untilNeedsDeputies,
  };
  const take = (edits: readonly CellEdit[]) => {
    const { act, refused } = readSeats(rows, edits);
    send({ act, edits, refused: refused.map(({ edit, problem }) => ({ ...edit, why: problems[problem] })) });
  };
  const { postsTable } = policyOf(structure);
  const toCeiling = useMemo(() => seatToCeiling(rows), [rows]);
  return (
    <LedgerFrame tab="posts" departmentId={departmentId} figures={<Figures rows={rows} />}>
      <div className={cells.split}>
        <section className={cells.main} aria-label={words.postsGrid}>
          <div className={cells.tools}>
            <PostsBalance rows={rows} />
            <span className={cells.space} />
            <Button icon="temporary" disabled={toCeiling === null} onClick={() => toCeiling && dispatch(toCeiling)}>
              {words.seatToCeiling}
            </Button>
          </div>
          <Grid
            label={words.postsGrid}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            lookOf={lookOf}
            onEdit={take}
            held={cellsHeld.held}
            onDropHeld={cellsHeld.drop}
          />
          <p className={cells.note}>{words.postsTable(postsTable.id, postsTable.effectiveFrom ?? '')}</p>
        </section>
      </div>
    </LedgerFrame>
  );
}

function Figures({ rows }: { readonly rows: readonly PostsRow[] }) {
  const words = useMessages(ledgersMessages);
  let [chiefBefore, chief, deputyBefore, deputy, transitional] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    if (row.role !== 'department') continue;
    chiefBefore += row.ledger.before.chief;
    chief += row.ledger.chief;
    deputyBefore += row.ledger.before.deputy;
    deputy += row.ledger.deputy;
    transitional += row.ledger.transitional;
  }
  return (
    <>
      <KeyFigure name={words.chief} before={chiefBefore} value={chief} definition={words.chiefIs} />
      <KeyFigure name={words.deputy} before={deputyBefore} value={deputy} definition={words.deputyIs} />
      <KeyFigure name={words.transitional} value={transitional} definition={words.transitionalIs} />
    </>
  );
}

function keyOf(row: PostsRow): string {
  return row.key;
}

function lookOf({ role }: PostsRow) {
  return role === 'department' ? 'title' : 'plain';
}

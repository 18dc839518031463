import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { ABSORPTIONS } from '@dachushi/domain/posts.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import { useMemo } from 'react';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { useAddressSearch } from '../../../lib/use-address-search.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { transitionMessages } from '../../../messages/transition.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import cells from '../shared/cells.module.css';
import { KeyFigure } from '../shared/key-figure.tsx';
import { LedgerFrame } from '../shared/ledger-frame.tsx';
import { useTyping } from '../shared/use-typing.ts';
import { onlyInTransition } from './absorption.ts';
import { PostsBalance } from './posts-balance.tsx';
import { postsColumns } from './posts-columns.tsx';
import { postsRows } from './posts-rows.ts';
import type { PostsRow } from './posts-rows.ts';
import { readSeats, seatToCeiling } from './seat-edits.ts';
import { TransitionPlan } from './transition-plan.tsx';

/** 职数: seats of every unit against the ceiling of the table, and the balance with what there was. */
export function PostsTab({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const transitions = useMessages(transitionMessages);
  const rows = useMemo(() => postsRows(structure, departmentId), [structure, departmentId]);
  const [search, change] = useAddressSearch();
  const only = search.get('only') === 'transition';
  const setOnly = (on: boolean) => change({ only: on ? 'transition' : null });
  const listed = useMemo(() => (only ? onlyInTransition(rows) : rows), [rows, only]);
  const ways = useMemo(() => ABSORPTIONS.map((value) => ({ value, label: transitions[value] })), [transitions]);
  const columns = useMemo(
    () =>
      postsColumns({ words, ways, isLocked: (row) => structure.departments.get(row.departmentId)?.locked === true }),
    [words, ways, structure.departments],
  );
  const dispatch = useDispatch();
  const problems = {
    'posts-whole': words.postsWhole,
    'until-wrong': words.untilWrong,
    'until-needs-deputies': words.untilNeedsDeputies,
    'way-unknown': words.wayUnknown,
  };
  const typing = useTyping((edits) => {
    const { act, refused } = readSeats(rows, edits, ways);
    return { act, refused: refused.map(({ edit, problem }) => ({ ...edit, why: problems[problem] })) };
  });
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
          <TransitionPlan rows={rows} only={only} onOnly={setOnly} />
          <Grid
            label={words.postsGrid}
            rows={listed}
            columns={columns}
            keyOf={keyOf}
            lookOf={lookOf}
            {...typing}
            empty={
              <EmptyState
                icon="temporary"
                title={transitions.nobody}
                action={<Button onClick={() => setOnly(false)}>{words.showAll}</Button>}
              />
            }
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

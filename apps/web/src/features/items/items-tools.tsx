import { command } from '@dachushi/domain/command.ts';
import { concentrateApprovals } from '@dachushi/domain/approval-office.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { useDispatch } from '../../board/use-dispatch.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Select } from '../../components/select.tsx';
import { itemsMessages } from '../../messages/items.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan, usePlanStore } from '../../plan/plan-context.tsx';
import cells from '../ledgers/shared/cells.module.css';
import { useUnitOptions } from '../ledgers/shared/use-unit-options.ts';
import { hasGap } from './item-rows.ts';
import type { GapFilter, ItemFilter, ItemRow, NatureFilter } from './item-rows.ts';
import styles from './items.module.css';

interface ItemsToolsProps {
  /** Before filtering. */
  readonly rows: readonly ItemRow[];
  readonly departmentId: DepartmentId | null;
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
  readonly asked: string;
  readonly onAsk: (asked: string) => void;
}

export function ItemsTools({ rows, departmentId, filter, onFilter, asked, onAsk }: ItemsToolsProps) {
  const words = useMessages(itemsMessages);
  const unitsOf = useUnitOptions();
  const count = (nature: NatureFilter) => rows.filter(({ item }) => item.nature === nature).length;
  const gaps: readonly (readonly [GapFilter, string])[] = [
    ['unsupervised', words.unsupervised(rows.filter((row) => hasGap(row, 'unsupervised')).length)],
    ['self-supervised', words.selfSupervised(rows.filter((row) => hasGap(row, 'self-supervised')).length)],
    ['ended', words.ended(rows.filter((row) => hasGap(row, 'ended')).length)],
  ];
  return (
    <div className={cells.tools}>
      <div className={styles.filters}>
        <SegmentedControl
          label={words.natures}
          value={filter.nature}
          onChange={(nature) => onFilter({ ...filter, nature })}
          options={[
            { value: 'all', label: words.all(rows.length) },
            { value: '审批', label: words.approvals(count('审批')) },
            { value: '监管', label: words.supervisions(count('监管')) },
          ]}
        />
      </div>
      <div
        className={styles.gaps}
        role="group"
        aria-label={words.gaps}
        {...(departmentId === null ? { 'data-tooltip': words.gapsOfAll, 'aria-description': words.gapsOfAll } : {})}
      >
        {gaps.map(([gap, label]) => (
          <Chip
            key={gap}
            on={filter.gap === gap}
            onClick={() => onFilter({ ...filter, gap: filter.gap === gap ? null : gap })}
          >
            {label}
          </Chip>
        ))}
      </div>
      {departmentId !== null && (
        <Select<UnitId | ''>
          label={words.unit}
          quietLabel
          value={filter.unitId}
          onChange={(unitId) => onFilter({ ...filter, unitId })}
          options={[
            { value: '', label: words.allUnits },
            ...unitsOf(departmentId).map(({ value, label }) => ({ value: value as UnitId, label })),
          ]}
        />
      )}
      <SearchField className={cells.search} label={words.search} value={asked} onChange={onAsk} />
      <span className={cells.space} />
      <ConcentrateButton departmentId={departmentId} />
    </div>
  );
}

/** 集中: all approvals of the department into one office, as one act that one 撤回 takes back. */
function ConcentrateButton({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  const words = useMessages(itemsMessages);
  const dispatch = useDispatch();
  const plan = usePlanStore();
  const open = usePlan(({ structure }) =>
    departmentId === null ? 0 : concentrateApprovals(structure, departmentId).length,
  );
  const why = departmentId === null ? words.concentrateWhy : open === 0 ? words.concentrated : undefined;
  const run = () => {
    if (departmentId === null) return;
    const commands = concentrateApprovals(plan.state.getState().structure, departmentId);
    if (commands.length > 0) dispatch(command('group', { title: 'concentrate-approvals', commands }));
  };
  return (
    <Button
      icon="approval"
      disabled={why !== undefined}
      {...(why === undefined ? {} : { 'data-tooltip': why, 'aria-description': why })}
      onClick={run}
    >
      {words.concentrate}
    </Button>
  );
}

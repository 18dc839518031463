import { SPECIALIST_AREAS } from '@dachushi/domain/specialist.ts';
import type { SpecialistArea } from '@dachushi/domain/specialist.ts';
import type { GridColumn, GridOption } from '../../components/grid/grid-column.ts';
import { Icon } from '../../components/icon.tsx';
import type { messagesFor } from '../../messages/catalogue.ts';
import type { specialistsMessages } from '../../messages/specialists.ts';
import cells from '../ledgers/shared/cells.module.css';
import { needsSource } from './specialist-rows.ts';
import type { DepartmentRow, SpecialistRow } from './specialist-rows.ts';
import styles from './specialists.module.css';

export type SpecialistWords = ReturnType<typeof messagesFor<(typeof specialistsMessages)['zh']>>;

interface ColumnsAsked {
  readonly words: SpecialistWords;
  readonly origins: readonly GridOption[];
  readonly isLocked: (row: SpecialistRow) => boolean;
  readonly onArea: (row: SpecialistRow, area: SpecialistArea) => void;
}

/** 专员安排表: the post, where it comes from, and the six areas as switches. */
export function specialistColumns({
  words,
  origins,
  isLocked,
  onArea,
}: ColumnsAsked): readonly GridColumn<SpecialistRow>[] {
  return [
    {
      id: 'post',
      title: words.post,
      width: 196,
      narrow: 150,
      grow: 2,
      text: ({ departmentName, place }) => `${departmentName} ${words.postName(place)}`,
      show: ({ departmentName, place }) => (
        <span className={cells.named}>
          <span className={cells.cut} data-tooltip={departmentName} data-tooltip-when="cut">
            {departmentName}
          </span>
          <span className={styles.place}>{words.postName(place)}</span>
        </span>
      ),
    },
    {
      id: 'origin',
      title: words.origin,
      width: 92,
      text: ({ specialist }) => words[specialist.origin],
      edit: (row) => (isLocked(row) ? null : { initial: words[row.specialist.origin], options: origins }),
    },
    {
      id: 'source',
      title: words.source,
      width: 86,
      grow: 1,
      text: ({ specialist }) => specialist.source,
      edit: (row) => (isLocked(row) ? null : { initial: row.specialist.source }),
    },
    ...SPECIALIST_AREAS.map((area): GridColumn<SpecialistRow> => ({
      id: area,
      title: words[area],
      width: 92,
      align: 'middle',
      text: ({ specialist }) => (specialist.areas.includes(area) ? '✓' : ''),
      show: ({ specialist }) => (
        <AreaMark
          on={specialist.areas.includes(area)}
          said={words.areaSaid(words[area], specialist.areas.includes(area))}
        />
      ),
      press: (row) => !isLocked(row) && onArea(row, area),
    })),
    {
      id: 'state',
      title: words.state,
      width: 86,
      grow: 1,
      text: (row) => stateText(row, words),
      show: (row) => (
        <span
          className={stateText(row, words) === words.fine ? cells.quiet : `${cells.mark ?? ''} ${cells.below ?? ''}`}
        >
          {stateText(row, words) !== words.fine && <Icon name="reminder" size={14} />}
          {stateText(row, words)}
        </span>
      ),
    },
  ];
}

function AreaMark({ on, said }: { readonly on: boolean; readonly said: string }) {
  return (
    <span className={on ? styles.on : styles.off}>
      {on && <Icon name="check" size={14} />}
      <span className={styles.hidden}>{said}</span>
    </span>
  );
}

function stateText({ specialist }: SpecialistRow, words: SpecialistWords): string {
  if (specialist.areas.length === 0) return words.noArea;
  return needsSource(specialist) ? words.noSource : words.fine;
}

/** Per department: posts freed, 专员 by origin, what is left, what is open. */
export function departmentColumns(words: SpecialistWords): readonly GridColumn<DepartmentRow>[] {
  const figure = (id: string, title: string, of: (row: DepartmentRow) => number): GridColumn<DepartmentRow> => ({
    id,
    title,
    width: 92,
    grow: 1,
    align: 'figure',
    text: (row) => (of(row) < 0 ? `−${-of(row)}` : String(of(row))),
    compare: (a, b) => of(a) - of(b),
  });
  return [
    { id: 'name', title: words.department, width: 232, narrow: 150, grow: 2, text: ({ name }) => name },
    figure('freedChief', words.freedChief, ({ freed }) => freed.chief),
    figure('freedDeputy', words.freedDeputy, ({ freed }) => freed.deputy),
    figure('fromChief', words.fromChief, ({ ledger }) => ledger.specialists.chief),
    figure('fromDeputy', words.fromDeputy, ({ ledger }) => ledger.specialists.deputy),
    figure('fromOther', words.fromOther, ({ ledger }) => ledger.specialists.other),
    figure('leftChief', words.leftChief, ({ ledger }) => ledger.free.chief),
    figure('leftDeputy', words.leftDeputy, ({ ledger }) => ledger.free.deputy),
    figure('withoutArea', words.noArea, ({ withoutArea }) => withoutArea),
    figure('withoutSource', words.noSource, ({ withoutSource }) => withoutSource),
  ];
}

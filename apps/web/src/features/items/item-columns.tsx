import type { GridColumn, GridOption } from '../../components/grid/grid-column.ts';
import { Icon } from '../../components/icon.tsx';
import type { Language, messagesFor } from '../../messages/catalogue.ts';
import { categoryText } from '../../messages/item-category.ts';
import type { itemsMessages } from '../../messages/items.ts';
import cells from '../ledgers/shared/cells.module.css';
import { TERM_FIGURES } from './item-edits.ts';
import type { ItemOptions } from './item-edits.ts';
import type { ItemRow } from './item-rows.ts';

export type ItemWords = ReturnType<typeof messagesFor<(typeof itemsMessages)['zh']>>;
type Column = GridColumn<ItemRow>;

interface ColumnsAsked {
  readonly words: ItemWords;
  readonly language: Language;
  readonly options: ItemOptions;
  readonly isLocked: (row: ItemRow) => boolean;
  readonly showsDepartment: boolean;
}

/** Item; who handles and supervises, before and now; terms before and promised; status with its document. */
export function itemColumns(asked: ColumnsAsked): readonly Column[] {
  const { words, language, showsDepartment } = asked;
  return [
    {
      id: 'name',
      title: words.item,
      width: 268,
      narrow: 168,
      grow: 2,
      text: ({ item }) => item.name,
      show: ({ item, ended }) => (
        <span className={cells.named}>
          <Icon name={item.nature === '审批' ? 'approval' : 'supervision'} size={14} />
          <span className={ended ? cells.quiet : cells.cut} data-tooltip={item.name} data-tooltip-when="cut">
            {item.name}
          </span>
        </span>
      ),
    },
    {
      id: 'nature',
      title: words.nature,
      width: 88,
      text: ({ item }) => (item.nature === '审批' ? words.approval : words.supervision),
      compare: (a, b) => Number(a.item.nature === '监管') - Number(b.item.nature === '监管'),
    },
    {
      id: 'category',
      title: words.category,
      width: 100,
      text: ({ item }) => categoryText(item.category ?? '', language),
    },
    ...(showsDepartment
      ? [{ id: 'department', title: words.department, width: 168, text: (row: ItemRow) => row.departmentName }]
      : []),
    ...holderColumns(asked),
    ...TERM_FIGURES.flatMap((figure) => figureColumns(figure, asked)),
    ...depthColumns(asked),
    ...statusColumns(asked),
  ];
}

function holderColumns({ words, options, isLocked }: ColumnsAsked): readonly Column[] {
  const editable = (row: ItemRow) => !isLocked(row) && !row.ended;
  const changed = (now: string, before: string) =>
    now === before ? cells.cut : `${cells.cut ?? ''} ${cells.strong ?? ''}`;
  return [
    {
      id: 'handler before',
      group: words.handler,
      title: words.before,
      width: 132,
      grow: 1,
      text: (row) => row.handlerBefore,
    },
    {
      id: 'handler',
      group: words.handler,
      title: words.now,
      width: 140,
      grow: 1,
      text: ({ handler }) => handler?.name ?? '',
      show: ({ handler, handlerBefore }) => (
        <span className={changed(handler?.name ?? '', handlerBefore)}>{handler?.name}</span>
      ),
      edit: (row) =>
        editable(row) ? { initial: row.handler?.name ?? '', options: options.unitsOf(row.departmentId) } : null,
    },
    {
      id: 'supervisor before',
      group: words.supervisor,
      title: words.before,
      width: 132,
      grow: 1,
      text: (row) => row.supervisorBefore,
    },
    {
      id: 'supervisor',
      group: words.supervisor,
      title: words.now,
      width: 140,
      grow: 1,
      text: ({ supervisor, gap }) => supervisor?.name ?? (gap === 'unsupervised' ? words.nobody : ''),
      show: (row) => <Supervisor row={row} words={words} />,
      edit: (row) =>
        editable(row) ? { initial: row.supervisor?.name ?? '', options: options.unitsOf(row.departmentId) } : null,
    },
  ];
}

/** The two gaps are told by sign and word, never by colour alone. */
function Supervisor({ row, words }: { readonly row: ItemRow; readonly words: ItemWords }) {
  if (row.gap === 'unsupervised')
    return (
      <span className={`${cells.mark ?? ''} ${cells.error ?? ''}`}>
        <Icon name="error" size={14} />
        {words.nobody}
      </span>
    );
  if (row.gap === 'self-supervised')
    return (
      <span className={`${cells.mark ?? ''} ${cells.error ?? ''}`} data-tooltip={words.selfSupervised(1)}>
        <Icon name="error" size={14} />
        {row.supervisor?.name}
      </span>
    );
  const moved = row.supervisor && row.supervisor.name !== row.supervisorBefore;
  return <span className={moved ? `${cells.cut ?? ''} ${cells.strong ?? ''}` : cells.cut}>{row.supervisor?.name}</span>;
}

function figureColumns(figure: (typeof TERM_FIGURES)[number], { words, isLocked }: ColumnsAsked): readonly Column[] {
  const now = ({ item, terms }: ItemRow) => terms[figure] ?? item[figure];
  return [
    {
      id: `${figure} before`,
      group: words[figure],
      title: words.before,
      width: 80,
      align: 'figure',
      text: ({ item }) => said(item[figure]),
      compare: (a, b) => (a.item[figure] ?? -1) - (b.item[figure] ?? -1),
    },
    {
      id: figure,
      group: words[figure],
      title: words.promised,
      width: 80,
      align: 'figure',
      text: (row) => said(now(row)),
      show: (row) => (
        <span className={row.terms[figure] === undefined ? cells.quiet : cells.strong}>{said(now(row))}</span>
      ),
      edit: (row) => (isLocked(row) ? null : { initial: said(now(row)), inputMode: 'numeric' }),
      compare: (a, b) => (now(a) ?? -1) - (now(b) ?? -1),
    },
  ];
}

function depthColumns({ words, options, isLocked }: ColumnsAsked): readonly Column[] {
  const hall = (inHall: boolean | undefined) => (inHall === undefined ? '' : inHall ? words.yes : words.no);
  const depth = (depth = '') => labelOf(options.online, depth);
  const online = ({ item, terms }: ItemRow) => depth(terms.online ?? item.online);
  return [
    {
      id: 'online before',
      group: words.online,
      title: words.before,
      width: 116,
      text: ({ item }) => depth(item.online),
    },
    {
      id: 'online',
      group: words.online,
      title: words.promised,
      width: 116,
      text: online,
      edit: (row) => (isLocked(row) ? null : { initial: online(row), options: options.online }),
    },
    {
      id: 'hall before',
      group: words.inHall,
      title: words.before,
      width: 72,
      align: 'middle',
      text: ({ item }) => hall(item.inHall),
    },
    {
      id: 'inHall',
      group: words.inHall,
      title: words.now,
      width: 72,
      align: 'middle',
      text: ({ item, terms }) => hall(terms.inHall ?? item.inHall),
      edit: (row) =>
        isLocked(row) ? null : { initial: hall(row.terms.inHall ?? row.item.inHall), options: options.hall },
    },
  ];
}

function statusColumns({ words, options, isLocked }: ColumnsAsked): readonly Column[] {
  const status = (row: ItemRow) => labelOf(options.statuses, row.status ?? row.item.status ?? '保留');
  return [
    {
      id: 'status',
      title: words.status,
      width: 84,
      text: status,
      edit: (row) => (isLocked(row) ? null : { initial: status(row), options: options.statuses }),
    },
    {
      id: 'documentNo',
      title: words.documentNo,
      width: 160,
      grow: 1,
      text: ({ documentNo }) => documentNo,
      edit: (row) => (isLocked(row) ? null : { initial: row.documentNo }),
    },
  ];
}

function labelOf(options: readonly GridOption[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function said(figure: number | undefined): string {
  return figure === undefined ? '' : String(figure);
}

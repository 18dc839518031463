import { aboveCeiling } from '@dachushi/domain/posts-ceiling.ts';
import type { GridColumn, GridOption } from '../../../components/grid/grid-column.ts';
import { Icon } from '../../../components/icon.tsx';
import { KindTile } from '../../../components/kind-tile.tsx';
import type { LedgerWords } from '../establishment/establishment-columns.tsx';
import cells from '../shared/cells.module.css';
import type { PostsRow, UnitPostsRow } from './posts-rows.ts';

type Column = GridColumn<PostsRow>;

interface PostsColumnsAsked {
  readonly words: LedgerWords;
  /** 消化方式 to choose from, each under its domain name. */
  readonly ways: readonly GridOption[];
  readonly isLocked: (row: PostsRow) => boolean;
}

/** Unit, places and ceiling; before; seats now (edited); what is freed; the verdict in words. */
export function postsColumns({ words, ways, isLocked }: PostsColumnsAsked): readonly Column[] {
  const seat = (id: 'chief' | 'deputy', title: string): Column => ({
    id,
    group: words.plan,
    title,
    width: 72,
    align: 'figure',
    text: (row) => String(row.role === 'unit' ? row.posts[id] : row.ledger[id]),
    show: (row) => <span className={cells.strong}>{row.role === 'unit' ? row.posts[id] : row.ledger[id]}</span>,
    edit: (row) =>
      row.role === 'unit' && !isLocked(row) ? { initial: String(row.posts[id]), inputMode: 'numeric' } : null,
  });
  const was = (id: 'chief' | 'deputy', title: string): Column => ({
    id: `${id} before`,
    group: words.before,
    title,
    width: 72,
    align: 'figure',
    text: (row) => String(row.role === 'unit' ? row.before[id] : row.ledger.before[id]),
  });
  return [
    {
      id: 'name',
      title: words.unit,
      width: 232,
      narrow: 148,
      grow: 2,
      text: ({ name }) => name,
      show: (row) => (
        <span className={cells.named}>
          {row.role === 'unit' && <KindTile kind={row.kind} />}
          <span className={cells.cut} data-tooltip={row.name} data-tooltip-when="cut">
            {row.name}
          </span>
        </span>
      ),
    },
    { id: 'places', title: words.placesNow, width: 64, align: 'figure', text: ({ places }) => String(places) },
    was('chief', words.chief),
    was('deputy', words.deputy),
    {
      id: 'ceiling',
      title: words.ceiling,
      width: 108,
      align: 'middle',
      text: (row) => (row.role === 'unit' ? ceilingText(row, words) : ''),
    },
    seat('chief', words.chief),
    seat('deputy', words.deputy),
    ...transitionColumns({ words, ways, isLocked }),
    { id: 'freed', title: words.freed, width: 72, align: 'figure', text: freedText },
    {
      id: 'fit',
      title: words.fit,
      width: 128,
      grow: 1,
      text: (row) => (row.role === 'unit' ? fitText(row, words) : ''),
      show: (row) => (row.role === 'unit' ? <Fit row={row} words={words} /> : null),
    },
  ];
}

function transitionColumns({ words, ways, isLocked }: PostsColumnsAsked): readonly Column[] {
  const wayOf = (row: PostsRow) => {
    const way = row.role === 'unit' ? row.posts.transitional?.absorbedBy : undefined;
    return ways.find(({ value }) => value === way)?.label ?? '';
  };
  return [
    {
      id: 'transitional',
      title: words.transitional,
      width: 96,
      align: 'figure',
      text: (row) => figure(row.role === 'unit' ? row.posts.transitional?.deputies : row.ledger.transitional),
      edit: (row) =>
        row.role === 'unit' && !isLocked(row)
          ? { initial: figure(row.posts.transitional?.deputies), inputMode: 'numeric' }
          : null,
    },
    {
      id: 'until',
      title: words.until,
      width: 112,
      align: 'middle',
      text: (row) => (row.role === 'unit' ? (row.posts.transitional?.until ?? '') : ''),
      edit: (row) => (row.role === 'unit' && !isLocked(row) ? { initial: row.posts.transitional?.until ?? '' } : null),
    },
    {
      id: 'absorbed',
      title: words.absorbed,
      width: 132,
      text: wayOf,
      edit: (row) => (row.role === 'unit' && !isLocked(row) ? { initial: wayOf(row), options: ways } : null),
    },
  ];
}

function figure(count: number | undefined): string {
  return count === undefined || count === 0 ? '' : String(count);
}

function freedText(row: PostsRow): string {
  const freed = row.role === 'unit' ? row.posts.freed : row.ledger.free.chief + row.ledger.free.deputy;
  return freed < 0 ? `−${-freed}` : figure(freed);
}

function ceilingText({ ceiling }: UnitPostsRow, words: LedgerWords): string {
  return ceiling ? words.seats(ceiling.chief, ceiling.deputy) : words.setElsewhere;
}

function fitText(row: UnitPostsRow, words: LedgerWords): string {
  const { chief, deputy } = aboveCeiling(row.posts, row.ceiling);
  if (chief + deputy > 0) return words.aboveCeiling(chief, deputy);
  if (row.posts.transitional?.until === '') return words.untilMissing;
  return row.ceiling ? words.withinCeiling : words.setElsewhere;
}

function Fit({ row, words }: { readonly row: UnitPostsRow; readonly words: LedgerWords }) {
  const { chief, deputy } = aboveCeiling(row.posts, row.ceiling);
  const open = chief + deputy > 0 || row.posts.transitional?.until === '';
  return (
    <span className={`${cells.mark ?? ''} ${(open ? cells.below : cells.quiet) ?? ''}`}>
      {open && <Icon name="reminder" size={14} />}
      {fitText(row, words)}
    </span>
  );
}

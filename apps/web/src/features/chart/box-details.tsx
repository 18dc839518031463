import type { SceneBox } from '@dachushi/chart/scene.ts';
import type { ComparisonRow, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { ratioText } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { Link } from 'wouter';
import { Icon } from '../../components/icon.tsx';
import { Tag } from '../../components/tag.tsx';
import hidden from '../../components/visually-hidden.module.css';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './chart.module.css';

type Words = ReturnType<typeof useMessages<(typeof chartMessages)['zh']>>;

interface BoxDetailsProps {
  readonly box: SceneBox | null;
  readonly department: DepartmentComparison | undefined;
  readonly planId: string;
}

/** What a box is made of or what became of it, and the way to change that. */
export function BoxDetails({ box, department, planId }: BoxDetailsProps) {
  const words = useMessages(chartMessages);
  return (
    <section className={styles.section} aria-labelledby="chart-details" aria-live="polite">
      <h2 id="chart-details" className={hidden.hidden}>
        {words.details}
      </h2>
      {!box || !department ? (
        <p className={styles.hint}>{words.nothingSelected}</p>
      ) : (
        <Facts box={box} department={department} planId={planId} />
      )}
    </section>
  );
}

function Facts({
  box,
  department,
  planId,
}: {
  readonly box: SceneBox;
  readonly department: DepartmentComparison;
  readonly planId: string;
}) {
  const words = useMessages(chartMessages);
  const row = rowOf(box, department);
  const moved = box.level === 'unit' ? movedBy(box, department, words) : [];
  const selection =
    box.level === 'unit'
      ? `?sel=${box.entry.side === 'after' ? 'unit' : 'division'}:${encodeURIComponent(box.entry.subjectId)}`
      : '';
  return (
    <>
      <div className={styles.detailsHead}>
        <h3 className={styles.detailsName}>{box.entry.name}</h3>
        {row && box.entry.side === 'after' && <AdjustmentTag row={row} words={words} />}
      </div>
      <p className={styles.detailsText}>
        {row
          ? box.entry.side === 'after'
            ? madeOf(row, words)
            : wentTo(box, row, words)
          : departmentText(department, words)}
      </p>
      {moved.length > 0 && (
        <ul className={styles.movedList}>
          {moved.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Link
        className={styles.linkButton}
        href={`/plans/${encodeURIComponent(planId)}/board/${encodeURIComponent(department.departmentId)}${selection}`}
      >
        <Icon name="arrow-right" size={14} />
        {words.openInBoard}
      </Link>
    </>
  );
}

function rowOf(box: SceneBox, department: DepartmentComparison): ComparisonRow | undefined {
  const { side, subjectId } = box.entry;
  if (box.level !== 'unit') return undefined;
  return department.rows.find((row) =>
    side === 'after' ? row.unitId === subjectId : row.sources.some((source) => source.divisionId === subjectId),
  );
}

function AdjustmentTag({ row, words }: { readonly row: ComparisonRow; readonly words: Words }) {
  if (row.adjustment === '合并')
    return (
      <Tag tone="accent" icon="merge">
        {words.mergedTag(row.sources.length)}
      </Tag>
    );
  const text = { 保留: words.keptTag, 更名: words.renamedTag, 改设: words.convertedTag, 新设: words.createdTag }[
    row.adjustment
  ];
  return <Tag>{text}</Tag>;
}

function madeOf(row: ComparisonRow, words: Words): string {
  const posts = words.posts(row.posts.chief, row.posts.deputy);
  const total = totalEstablishment(row.establishment);
  if (row.sources.length === 0) return words.noSources;
  if (row.sources.length === 1) return words.places(total, posts);
  return words.sumOf(
    row.sources.map((source) => words.part(source.name, totalEstablishment(source.establishment))).join(' + '),
    total,
    posts,
  );
}

function wentTo(box: SceneBox, row: ComparisonRow, words: Words): string {
  const source = row.sources.find((each) => each.divisionId === box.entry.subjectId);
  if (!source) return '';
  const places = words.places(
    totalEstablishment(source.establishment),
    words.posts(source.posts.chief, source.posts.deputy),
  );
  const end =
    source.fate === 'abolished'
      ? words.endedInto(row.name)
      : source.fate === 'merged'
        ? words.wentInto(row.name)
        : words.stayedAs(row.name);
  return [places, ...source.reasons, end].join(words.then);
}

/** Duties and matters that came to the box's unit, or left its division, by themselves: each with the other end. */
function movedBy({ entry }: SceneBox, { rows, transfers }: DepartmentComparison, words: Words): readonly string[] {
  const unitName = (id: string) => rows.find((row) => row.unitId === id)?.name ?? '';
  const divisionName = (id: string) =>
    rows.flatMap((row) => row.sources).find((source) => source.divisionId === id)?.name ?? '';
  const own = new Set<string>(
    entry.side === 'before'
      ? [entry.subjectId]
      : rows.find((row) => row.unitId === entry.subjectId)?.sources.map((source) => source.divisionId),
  );
  return transfers.flatMap(({ fromDivisionId, toUnitId, duties, items }) => {
    if (entry.side === 'after' && toUnitId === entry.subjectId)
      return [words.cameFrom(divisionName(fromDivisionId), duties, items)];
    return own.has(fromDivisionId)
      ? [words.wentTo(divisionName(fromDivisionId), unitName(toUnitId), duties, items)]
      : [];
  });
}

function departmentText({ before, after }: DepartmentComparison, words: Words): string {
  if (before === after) return words.sameCount(before);
  return after > before
    ? words.moreNow(before, after)
    : words.ratio(before, after, ratioText({ before, after }) ?? '', before - after);
}

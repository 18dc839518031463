import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import type { ComparisonSource } from '@dachushi/domain/comparison.ts';
import { KindTile } from '../../components/kind-tile.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentView } from '../department-view.ts';
import styles from './sources-section.module.css';

/** 来源 with sums: what went in is what came out, and which chiefs have no seat any more. */
export function SourcesSection({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const marks = useMessages(punctuation);
  const structure = usePlan((plan) => plan.structure);
  const department = structure.departments.get(unit.departmentId);
  const sources = department ? (departmentView(structure, department).rows.get(unit.id)?.sources ?? []) : [];
  if (sources.length === 0) return null;
  const chiefs = sum(sources, (source) => source.posts.chief);
  const deputies = sum(sources, (source) => source.posts.deputy);
  const freedChiefs = chiefs - unit.posts.chief;
  const freedDeputies = deputies - unit.posts.deputy - (unit.posts.transitional?.deputies ?? 0);
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>
        {words.sources} <span className={styles.count}>{words.sourceCount(sources.length)}</span>
      </h3>
      <table className={styles.table}>
        <tbody>
          {sources.map((source) => (
            <tr key={source.divisionId}>
              <th scope="row" className={styles.name}>
                <span className={styles.nameRow}>
                  <KindTile kind={source.kind} />
                  {source.fate === 'abolished' ? <s>{source.name}</s> : source.name}
                </span>
              </th>
              <td>{words.places(totalEstablishment(source.establishment))}</td>
              <td>{words.posts(source.posts.chief, source.posts.deputy)}</td>
            </tr>
          ))}
        </tbody>
        {sources.length > 1 && (
          <tfoot>
            <tr className={styles.sum}>
              <th scope="row">{words.sourceSum}</th>
              <td>{words.places(sum(sources, (source) => totalEstablishment(source.establishment)))}</td>
              <td>{words.posts(chiefs, deputies)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {unit.posts.freed > 0 && (
        <p className={styles.freed}>
          <span aria-hidden="true">→</span>
          <span>
            {words.freedPostsOf(
              words.posts(Math.max(0, freedChiefs), Math.max(0, freedDeputies)),
              freedFrom(unit, sources, freedChiefs).join(marks.listComma),
            )}
            {marks.semicolon}
            {words.freedNote}
          </span>
        </p>
      )}
    </section>
  );
}

function sum(sources: readonly ComparisonSource[], of: (source: ComparisonSource) => number): number {
  return sources.reduce((total, source) => total + of(source), 0);
}

/** Posts are not people: named are the divisions whose chief's post is freed, all but the one that stays seated. */
function freedFrom(unit: Unit, sources: readonly ComparisonSource[], freedChiefs: number): readonly string[] {
  if (freedChiefs <= 0 || unit.posts.chief === 0) return [];
  const withChief = sources.filter((source) => source.posts.chief > 0);
  const seated = withChief.find((source) => source.divisionId === (unit.id as string)) ?? withChief[0];
  return withChief.filter((source) => source !== seated || source.posts.chief > 1).map((source) => source.name);
}

import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { itemCountsOf } from '../../board/department-view.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { specialistOrigins } from '../../messages/specialist-origins.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { postsWords } from './fix-outlook.ts';
import type { Subject } from './subjects.ts';
import styles from './detail-panel.module.css';

const FIRST = 5;

/** What each subject is: figures of a unit, who handles and supervises an item, who leads a duty. */
export function SubjectFacts({ subjects }: { readonly subjects: readonly Subject[] }) {
  const words = useMessages(findingsMessages);
  const say = useSubjectWords();
  const { colon } = useMessages(punctuation);
  return (
    <>
      {subjects.slice(0, FIRST).map((subject) => (
        <span key={subject.id} className={styles.subject}>
          {subject.kind !== 'specialist' && `“${subject.name}”${colon}`}
          {say(subject)}
        </span>
      ))}
      {subjects.length > FIRST && <span className={styles.muted}>{words.moreSubjects(subjects.length)}</span>}
    </>
  );
}

function useSubjectWords(): (subject: Subject) => string {
  const words = useMessages(findingsMessages);
  const { comma, listComma } = useMessages(punctuation);
  const kinds = useMessages(kindMessages);
  const origins = useMessages(specialistOrigins);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const unitWords = (unit: Unit) => {
    const { approvals, supervisions } = itemCountsOf(baseline, unit);
    const made = sourcesOf(unit, baseline);
    return [
      words.unitFacts(kinds[unit.kind], totalEstablishment(unit.establishment), postsWords(unit, words)),
      ...(approvals + supervisions > 0 ? [words.unitItems(approvals, supervisions)] : []),
      ...(made.length > 1 ? [words.madeOf(made.join(listComma))] : []),
    ].join(comma);
  };
  return (subject) => {
    switch (subject.kind) {
      case 'unit':
        return unitWords(subject.unit);
      case 'division':
        return subject.unit ? words.divisionNow(subject.unit.name) : '';
      case 'duty':
        return words.dutyFacts(subject.unit?.name ?? words.nobody);
      case 'specialist':
        return words.specialist(origins[subject.specialist.origin]);
      case 'item': {
        const { nature, statutoryDays } = subject.item;
        const said = words.itemFacts(
          nature === '审批' ? words.approval : words.supervision,
          subject.unit?.name ?? words.nobody,
          subject.supervisor?.name ?? words.nobody,
        );
        return statutoryDays === undefined ? said : `${said}${comma}${words.statutory(statutoryDays)}`;
      }
    }
  };
}

function sourcesOf(unit: Unit, baseline: IndexedBaseline): readonly string[] {
  const ids = [...unit.divisionIds, ...unit.absorbed.map(({ divisionId }) => divisionId)];
  return ids.flatMap((id) => baseline.divisions.get(id)?.division.name ?? []);
}

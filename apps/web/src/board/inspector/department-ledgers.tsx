import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { SPECIALIST_AREAS } from '@dachushi/domain/specialist.ts';
import type { Specialist } from '@dachushi/domain/specialist.ts';
import { Link } from 'wouter';
import { pageExists } from '../../app/pages.ts';
import { pathTo } from '../../app/paths.ts';
import { boardLedgerMessages } from '../../messages/board-ledgers.ts';
import { punctuation } from '../../messages/punctuation.ts';

import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import styles from './department-ledgers.module.css';

/** 台账摘要 of a department: four lines, each with the way to the whole. */
export function DepartmentLedgers({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardLedgerMessages);
  const ledgers = usePlan((plan) => plan.assessment.departments.get(departmentId)?.ledgers);
  const specialists = usePlan((plan) => plan.structure.departments.get(departmentId)?.specialists) ?? NONE;
  const areas = useAreas(specialists);
  if (!ledgers) return null;
  const { establishment, posts, items } = ledgers;
  const moved = totalEstablishment(establishment.moved);
  const inPost = posts.specialists.chief + posts.specialists.deputy;
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{words.ledgers}</h3>
      <dl>
        <Line
          name={words.placesLedger}
          departmentId={departmentId}
          page="ledgers"
          text={words.placesLine(
            totalEstablishment(establishment.before),
            totalEstablishment(establishment.units),
            totalEstablishment(establishment.reserve),
          )}
          under={moved === 0 ? words.placesEven : words.placesMoved(moved)}
        />
        <Line
          name={words.postsLedger}
          departmentId={departmentId}
          page="ledgers"
          text={words.postsLine(posts.before.chief, posts.before.deputy, posts.chief, posts.deputy)}
          under={words.postsRest(posts.transitional, inPost, posts.free.chief + posts.free.deputy)}
        />
        <Line
          name={words.specialistsLedger}
          departmentId={departmentId}
          page="specialists"
          text={words.specialistCount(specialists.length)}
          under={areas}
        />
        <Line
          name={words.itemsLedger}
          departmentId={departmentId}
          page="items"
          text={words.itemsLine(items.approvalUnits.before, items.approvalUnits.after)}
          under={words.itemsMixed(items.mixedUnits.before, items.mixedUnits.after)}
        />
      </dl>
    </section>
  );
}

const NONE: readonly Specialist[] = [];

/** 信访稳定 2、安全生产; those without an area are said to wait. */
function useAreas(specialists: readonly Specialist[]): string {
  const words = useMessages(boardLedgerMessages);
  const marks = useMessages(punctuation);
  const waiting = specialists.filter(({ areas }) => areas.length === 0).length;
  const said = SPECIALIST_AREAS.flatMap((area) => {
    const count = specialists.filter(({ areas }) => areas.includes(area)).length;
    return count === 0 ? [] : [count === 1 ? words[area] : `${words[area]} ${count}`];
  });
  return [...said, ...(waiting > 0 ? [words.withoutArea(waiting)] : [])].join(marks.listComma);
}

interface LineProps {
  readonly name: string;
  readonly text: string;
  readonly under: string;
  readonly page: 'ledgers' | 'items' | 'specialists';
  readonly departmentId: DepartmentId;
}

function Line({ name, text, under, page, departmentId }: LineProps) {
  const words = useMessages(boardLedgerMessages);
  const planId = usePlan((plan) => plan.planId);
  return (
    <div className={styles.line}>
      <dt className={styles.name}>
        {pageExists(page) ? (
          <Link
            href={pathTo(page, { planId, departmentId })}
            className={styles.link}
            data-tooltip={words.openLedger(name)}
          >
            {name}
          </Link>
        ) : (
          name
        )}
      </dt>
      <dd className={styles.text}>{text}</dd>
      {under !== '' && <dd className={styles.under}>{under}</dd>}
    </div>
  );
}

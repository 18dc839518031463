import { command } from '@dachushi/domain/command.ts';
import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import type { Choice } from '@dachushi/domain/remarks/remark.ts';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { Button } from '../../../components/button.tsx';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { openTalk } from '../layer/talk-layer-store.ts';
import { useTalkPeople } from '../people/use-people.ts';
import { useTalk } from '../store/use-talk.ts';
import { boardPathOf } from '../threads/place-words.ts';
import { useTalkTime } from '../threads/use-talk-time.ts';
import { tallyOf } from './votes.ts';
import { VoteForm } from './vote-form.tsx';
import styles from './matter.module.css';

/** 搁置事项: what is disputed, how the room votes, and 议定. */
export function MatterCard({ matter }: { readonly matter: Matter }) {
  const words = useMessages(talkMessages);
  const people = useTalkPeople();
  const time = useTalkTime();
  const dispatch = useDispatch();
  const book = useTalk((state) => state.book);
  const me = useTalk((state) => state.me);
  const structure = usePlan((plan) => plan.structure);
  const planId = usePlan((plan) => plan.planId);
  const { divisionId, note, parked, settled } = matter;
  const tally = useMemo(() => tallyOf(book, matter), [book, matter]);
  const place = structure.baseline.divisions.get(divisionId);
  const name = place?.division.name ?? divisionId;
  const department = place && structure.baseline.departments.get(place.departmentId)?.name;
  const mine = tally.votes.find(({ person }) => person === me);
  return (
    <article
      className={classNames(styles.matter, settled && styles.settled)}
      aria-label={name}
      data-matter={divisionId}
    >
      <header className={styles.head}>
        <Icon name={settled ? 'check' : 'parked'} />
        <h3 className={styles.name}>
          <Link href={boardPathOf(planId, structure, { on: 'division', divisionId }, place?.departmentId ?? null)}>
            {name}
          </Link>
          <span className={styles.department}>{department}</span>
        </h3>
        {!settled && (
          <>
            <Button size={28} onClick={() => openTalk({ shows: 'settle', divisionIds: [divisionId] })}>
              {words.settle}
            </Button>
            <Button
              size={28}
              look="quiet"
              onClick={() => void dispatch(command('settle-divisions', { divisionIds: [divisionId], decision: '' }))}
            >
              {words.takeUp}
            </Button>
          </>
        )}
      </header>
      <p className={styles.dispute}>{note}</p>
      <p className={styles.note}>
        {words.parkedBy(people.nameOf(parked.person), time(parked.time))}
        {settled && ` · ${words.settledBy(people.nameOf(settled.person), time(settled.time))}`}
      </p>
      {settled && (
        <p className={styles.decision}>{settled.decision === '' ? words.takenUp : words.decision(settled.decision)}</p>
      )}
      <VoteBar counts={tally.counts} />
      {tally.votes.length > 0 && (
        <ul className={styles.votes}>
          {tally.votes.map(({ person, choice, text }) => (
            <li key={person} className={styles.vote}>
              <span className={classNames(styles.choice, styles[LOOK[choice]])}>{words[choice]}</span>
              <span className={styles.voter}>{people.nameOf(person)}</span>
              {text !== '' && <span className={styles.text}>{text}</span>}
            </li>
          ))}
        </ul>
      )}
      {!settled && <VoteForm matter={matter} mine={mine} name={name} />}
    </article>
  );
}

const LOOK = { 赞成: 'pro', 反对: 'con', 弃权: 'abstain' } as const;

/** The votes as a bar of whole people; the words say the same. */
function VoteBar({ counts }: { readonly counts: Readonly<Record<Choice, number>> }) {
  const words = useMessages(talkMessages);
  const all = counts.赞成 + counts.反对 + counts.弃权;
  if (all === 0) return <p className={styles.note}>{words.noVotes}</p>;
  return (
    <div className={styles.tally}>
      <span className={styles.bar} aria-hidden="true">
        {(['赞成', '反对', '弃权'] as const).map(
          (choice) =>
            counts[choice] > 0 && (
              <i key={choice} className={styles[LOOK[choice]]} style={{ flexGrow: counts[choice] }} />
            ),
        )}
      </span>
      <span className={styles.sum}>{words.tally(counts.赞成, counts.反对, counts.弃权)}</span>
    </div>
  );
}

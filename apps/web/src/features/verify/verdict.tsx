import type { VerifiedPlan, VerifyAnswer, VerifyVerdict } from '@dachushi/domain/protocol/export-messages.ts';
import { Link } from 'wouter';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { documentTitles, formatNames } from '../../messages/documents.ts';
import { formatDateTime } from '../../messages/format.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { verdictSentences, verdictWords, verifyMessages } from '../../messages/verify.ts';
import { askedFile } from './asked-file.ts';
import styles from './verify.module.css';

const LOOKS: Readonly<Record<VerifyVerdict, { readonly icon: IconName; readonly tone: 'good' | 'careful' | 'bad' }>> = {
  match: { icon: 'saved', tone: 'good' },
  changed: { icon: 'reminder', tone: 'careful' },
  'marks-only': { icon: 'suggestion', tone: 'careful' },
  'other-history': { icon: 'error', tone: 'bad' },
  unknown: { icon: 'question', tone: 'careful' },
  unmarked: { icon: 'question', tone: 'careful' },
};

/** The verdict in words, then what it rests on. */
export function Verdict({ answer }: { readonly answer: VerifyAnswer }) {
  const words = useMessages(verifyMessages);
  const short = useMessages(verdictWords);
  const sentences = useMessages(verdictSentences);
  const { verdict, plans, file, hash } = answer;
  const { icon, tone } = LOOKS[verdict];
  const otherProgram = file?.marks?.program != null && file.marks.program !== answer.program;
  return (
    <section className={classNames(styles.verdict, styles[tone])} aria-labelledby="verdict">
      <div role="status">
        <h2 id="verdict" className={styles.word}>
          <Icon name={icon} size={20} />
          {short[verdict]}
        </h2>
      </div>
      <p className={styles.sentence}>{file === null && verdict === 'match' ? words.hashMatches : sentences[verdict]}</p>
      {verdict === 'changed' && otherProgram && <p className={styles.sentence}>{words.otherProgram}</p>}
      {plans.length > 0 && (
        <ul className={styles.plans}>
          {plans.map((plan) => (
            <PlanLine key={`${plan.planId} ${plan.seq}`} plan={plan} />
          ))}
        </ul>
      )}
      <dl className={styles.facts}>
        {file && <Fact name={words.file} value={words.sized(file.name, Math.max(1, Math.round(file.size / 1024)))} />}
        {hash !== null && <Fact name={words.stateHash} value={hash} code />}
        {file && <Fact name={words.fileHash} value={file.sha256} code />}
        {file?.marks?.asked && <Asked asked={file.marks.asked} />}
      </dl>
    </section>
  );
}

function PlanLine({ plan: { planId, title, seq, time, headSeq } }: { readonly plan: VerifiedPlan }) {
  const words = useMessages(verifyMessages);
  const language = useLanguage();
  return (
    <li className={styles.plan}>
      <Link className={styles.planName} href={`/plans/${encodeURIComponent(planId)}/board`}>
        {title}
      </Link>
      <span>{words.step(seq, formatDateTime(new Date(time), language))}</span>
      <span className={styles.since}>{seq === headSeq ? words.newest : words.since(headSeq - seq)}</span>
    </li>
  );
}

/** In words, where the document is known; the choices as they were sent. */
function Asked({ asked }: { readonly asked: string }) {
  const words = useMessages(verifyMessages);
  const titles: Readonly<Record<string, string>> = useMessages(documentTitles);
  const formats: Readonly<Record<string, string>> = useMessages(formatNames);
  const { kind = '', format = '' } = askedFile(asked) ?? {};
  const said = [titles[kind], formats[format]].filter((word) => word !== undefined).join(' · ');
  return (
    <div className={styles.fact}>
      <dt>{words.asked}</dt>
      <dd>
        {said} <code>{asked}</code>
      </dd>
    </div>
  );
}

function Fact({
  name,
  value,
  code = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly code?: boolean;
}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </div>
  );
}

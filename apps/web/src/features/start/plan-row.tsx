import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { hundredths } from '@dachushi/domain/target.ts';
import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { BandBar } from '../../components/band-bar.tsx';
import { classNames } from '../../components/class-names.ts';
import { CountPair } from '../../components/count-pair.tsx';
import { Fraction } from '../../components/fraction.tsx';
import { Icon } from '../../components/icon.tsx';
import { sideOfBand, spokenPercent } from '../../components/ratio-picture.ts';
import { Tag } from '../../components/tag.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { MatchedRange } from '../../lib/pinyin.ts';
import { displayName, formatCount, formatDateTime } from '../../messages/format.ts';
import { startMessages } from '../../messages/start.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { PlanActs } from './plan-acts.tsx';
import { MatchedText } from './matched-text.tsx';
import { recentTime } from './recent-time.ts';
import styles from './recent-plans.module.css';

interface PlanRowProps {
  readonly plan: PlanSummary;
  /** How far below the plan it was forked from; 0 for one that stands by itself. */
  readonly depth: number;
  readonly ranges: readonly MatchedRange[];
}

export function PlanRow({ plan, depth, ranges }: PlanRowProps) {
  const words = useMessages(startMessages);
  const language = useLanguage();
  const changed = new Date(plan.updatedAt);
  const about = [
    ...(plan.parent ? [words.forked(plan.parent.forkSeq)] : []),
    words.departments(plan.departments),
    plan.headSeq === 0 ? words.untouched : words.steps(formatCount(plan.headSeq)),
  ];
  return (
    <li className={styles.item}>
      <Link href={pathTo('board', { planId: plan.id })} className={styles.row}>
        <span className={styles.name} style={depth === 0 ? undefined : { paddingLeft: `${Math.min(depth, 6) * 24}px` }}>
          {depth > 0 && <span className={styles.elbow} aria-hidden="true" />}
          <span className={styles.nameLine}>
            <span className={styles.planTitle} data-tooltip={plan.title} data-tooltip-when="cut">
              <MatchedText text={plan.title} ranges={ranges} />
            </span>
            {plan.notice !== null && <Tag>{words.illustrative}</Tag>}
          </span>
          <span className={styles.meta}>{displayName(about.join(language === 'en' ? ', ' : '，'))}</span>
        </span>
        <PlanRatio plan={plan} />
        <Findings findings={plan.findings} />
        <time className={styles.time} dateTime={plan.updatedAt} data-tooltip={formatDateTime(changed, language)}>
          {displayName(recentTime(changed, new Date(), language))}
        </time>
        <Icon name="chevron-right" size={14} className={styles.chevron} />
      </Link>
      <PlanActs plan={plan} />
    </li>
  );
}

/** ① with its counts, the picture of the band, and the fraction it stands on. No verdict: the city's band is guidance. */
function PlanRatio({ plan: { overall, target } }: { readonly plan: PlanSummary }) {
  const words = useMessages(startMessages);
  const share = { removed: overall.before - overall.after, before: overall.before };
  const band = { ratio: hundredths(target.ratio), band: hundredths(target.band) };
  const side = sideOfBand(share, band);
  return (
    <span className={styles.ratio}>
      <CountPair before={overall.before} after={overall.after} />
      <span className={styles.bar}>
        <BandBar width={120} {...share} target={band} status={overall.before === 0 ? 'exempt' : side} />
      </span>
      <span className={classNames(styles.percent, share.removed !== 0 && styles[side])}>
        <VisuallyHidden>{words.overall} </VisuallyHidden>
        <span aria-hidden="true">① </span>
        {overall.before === 0 ? '—' : spokenPercent(share)}
      </span>
      <Fraction small numerator={formatCount(share.removed)} denominator={formatCount(share.before)} />
    </span>
  );
}

function Findings({ findings: { error, warning, suggestion } }: { readonly findings: PlanSummary['findings'] }) {
  const words = useMessages(startMessages);
  return (
    <span className={styles.findings}>
      {error > 0 && <span className={styles.error}>{words.errors(error)}</span>}
      {warning > 0 && <span>{words.warnings(warning)}</span>}
      {error + warning === 0 && suggestion > 0 && <span>{words.suggestions(suggestion)}</span>}
      {error + warning + suggestion === 0 && <span>{words.noFindings}</span>}
    </span>
  );
}

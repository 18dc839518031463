import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { useDepartmentPreview } from '../board/use-department-preview.ts';
import { useDepartmentName, useDepartmentPlace } from '../board/use-department.ts';
import { CountPair } from '../components/count-pair.tsx';
import { Fraction } from '../components/fraction.tsx';
import { fitSentence } from '../components/integer-ladder.tsx';
import { ladderSteps } from '../components/ladder-steps.ts';
import { RatioValue } from '../components/ratio-value.tsx';
import { StatusChip } from '../components/status-chip.tsx';
import { Tag } from '../components/tag.tsx';
import { boardMessages } from '../messages/board.ts';
import { meetingMessages } from '../messages/meeting.ts';
import { statusMessages } from '../messages/status-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePlan } from '../plan/plan-context.tsx';
import styles from './meeting-head.module.css';

/** What the room must read from its last row: which department, how many, how much, and where the plan stands. */
export function MeetingHead({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(meetingMessages);
  const board = useMessages(boardMessages);
  const name = useDepartmentName(departmentId);
  const place = useDepartmentPlace(departmentId);
  const all = usePlan((plan) => plan.structure.departments.size);
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  const preview = useDepartmentPreview(departmentId);
  if (!assessment) return null;
  const shown = preview ?? assessment;
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.place}>
          {words.placeOfAll(place, all)}
          {assessment.of.locked && <Tag icon="locked">{board.locked}</Tag>}
        </p>
      </div>
      <DepartmentFigures shown={shown} />
      <div className={styles.city}>
        <CityFigure which="overall" word={words.overall} />
        <CityFigure which="inScope" word={words.inScope} />
      </div>
    </header>
  );
}

function DepartmentFigures({ shown }: { readonly shown: DepartmentAssessment }) {
  const words = useMessages(meetingMessages);
  const board = useMessages(boardMessages);
  const statuses = useMessages(statusMessages);
  const { ratio, target, position } = shown;
  const percent = ratioText(ratio);
  const fits = position.status !== 'exempt' && ratio.before > 0;
  const steps = position.stepsToBand ?? 0;
  return (
    <div className={styles.figures}>
      <span className={styles.count}>
        <CountPair before={ratio.before} after={ratio.after} size="hero" />
      </span>
      {percent !== null && (
        <div className={styles.ratio}>
          <RatioValue percent={percent} />
          <Fraction numerator={removed(ratio)} denominator={ratio.before} />
        </div>
      )}
      <div className={styles.standing}>
        <StatusChip status={position.status}>
          {steps === 0 ? null : steps > 0 ? board.stillMissing(steps) : board.tooMany(-steps)}
        </StatusChip>
        <span className={styles.fit}>
          {fits
            ? fitSentence(ladderSteps(ratio.before, target, [removed(ratio)]), statuses)
            : shown.of.inScope
              ? words.nothingCounted
              : words.outOfScope}
        </span>
      </div>
    </div>
  );
}

function CityFigure({ which, word }: { readonly which: 'overall' | 'inScope'; readonly word: string }) {
  const ratio: ReductionRatio = usePlan((plan) => plan.assessment[which]);
  const percent = ratioText(ratio);
  return (
    <div className={styles.cityFigure}>
      <span className={styles.word}>{word}</span>
      {percent !== null && <RatioValue percent={percent} size={26} />}
      <Fraction numerator={removed(ratio)} denominator={ratio.before} />
    </div>
  );
}

import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { IntegerLadder } from '../../components/integer-ladder.tsx';
import { useMedia } from '../use-narrow.ts';

interface RatioLadderProps {
  readonly assessment: DepartmentAssessment;
  readonly preview: DepartmentAssessment | null;
}

export function RatioLadder({ assessment: { ratio, target, position }, preview }: RatioLadderProps) {
  const narrow = useMedia('(max-width: 767px)');
  const laptop = useMedia('(max-width: 1599px)');
  if (ratio.before === 0) return null;
  const then = preview === null ? removed(ratio) : removed(preview.ratio);
  return (
    <IntegerLadder
      removed={removed(ratio)}
      before={ratio.before}
      target={target}
      status={position.status}
      spacing={narrow ? 31 : laptop ? 15 : 22}
      maxWidth={narrow ? Math.min(380, window.innerWidth - 24) : laptop ? 200 : 288}
      {...(then === removed(ratio) ? {} : { preview: then })}
    />
  );
}

import { Tag } from '../../components/tag.tsx';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectNotice } from '../../plan/plan-selectors.ts';
import { PlanMenu } from './plan-menu.tsx';
import styles from './plan-frame.module.css';

/** The title, and beside it, on every page, that the figures are illustrative where they are. */
export function PlanTitle() {
  const words = useMessages(planFrameMessages);
  const marks = useMessages(punctuation);
  const title = usePlan((plan) => plan.title);
  const ready = usePlan((plan) => plan.phase === 'ready');
  const notice = usePlan(selectNotice);
  return (
    <span className={styles.name}>
      <span className={styles.title} data-tooltip={title} data-tooltip-when="cut">
        {title}
      </span>
      {ready && <PlanMenu />}
      {notice !== null && (
        <span
          tabIndex={0}
          className={styles.notice}
          data-tooltip={notice}
          aria-label={`${words.notice}${marks.colon}${notice}`}
        >
          <Tag>{words.notice}</Tag>
        </span>
      )}
    </span>
  );
}

import { policyOf } from '@dachushi/domain/structure.ts';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { useToastPlace } from '../../board/use-toast-place.ts';
import { Icon } from '../../components/icon.tsx';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useStepToasts } from '../ledgers/shared/use-step-toasts.ts';
import { useUndoKeys } from '../ledgers/shared/use-undo-keys.ts';
import { CapSection } from './cap-section.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { draftOf } from './policy-draft.ts';
import type { PolicyDraft } from './policy-draft.ts';
import { PostsTableSection } from './posts-table-section.tsx';
import { PresetsSection } from './presets-section.tsx';
import { readDraft } from './read-draft.ts';
import { RulesSection } from './rules-section.tsx';
import type { SectionProps } from './section-props.ts';
import { ValuesSection } from './values-section.tsx';
import styles from './policy-page.module.css';

export function PolicyContent() {
  const words = useMessages(policyMessages);
  const planId = usePlan((plan) => plan.planId);
  const policy = usePlan((plan) => policyOf(plan.structure));
  const target = usePlan((plan) => plan.structure.target);
  const standing = useMemo(() => draftOf(policy, target), [policy, target]);
  const [edited, setEdited] = useState<PolicyDraft | null>(null);
  const draft = edited ?? standing;
  const read = useMemo(() => readDraft(draft), [draft]);
  useStepToasts();
  useUndoKeys();
  useToastPlace();
  useEffect(() => showAddressedRule(), []);
  const section: SectionProps = { draft, problems: read.problems, onEdit: setEdited };
  return (
    <div className={styles.page}>
      <div className={styles.centre}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.heading}>{words.heading}</h1>
            <p className={styles.about}>{words.about}</p>
          </div>
          <Link href={pathTo('findings', { planId })} className={styles.back}>
            <Icon name="arrow-left" />
            {words.back}
          </Link>
        </header>
        <PresetsSection {...section} standing={standing} />
        <ValuesSection {...section} />
        <PostsTableSection {...section} />
        <CapSection {...section} />
        <RulesSection {...section} />
      </div>
      <ChangesPanel read={read} onDone={() => setEdited(null)} />
    </div>
  );
}

/** `#rule-id`: the rule that a finding named. */
function showAddressedRule(): void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const rule = id === '' ? null : document.getElementById(`rule-${id}`);
  rule?.scrollIntoView({ block: 'center' });
  rule?.setAttribute('data-addressed', '');
}

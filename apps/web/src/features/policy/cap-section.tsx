import { Checkbox } from '../../components/checkbox.tsx';
import { PRESETS } from '@dachushi/domain/policy-presets.ts';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { LimitTable } from './limit-table.tsx';
import type { SectionProps } from './section-props.ts';
import { draftOfPreset, withCapRows } from './policy-draft.ts';
import { Section } from './section.tsx';
import { SourceField } from './source-field.tsx';
import styles from './limit-table.module.css';

/** 内设机构上限 by places, where the plan has one. */
export function CapSection({ draft, problems, onEdit }: SectionProps) {
  const words = useMessages(policyMessages);
  const switchOn = (on: boolean) =>
    onEdit(
      on
        ? {
            ...draft,
            cap: draftOfPreset('cap', draft).cap,
            sources: { ...draft.sources, unitCap: PRESETS.cap.policy.sources.unitCap ?? '' },
          }
        : { ...draft, cap: null, sources: { ...draft.sources, unitCap: '' } },
    );
  return (
    <Section title={words.unitCap} note={words.capNote}>
      <div className={styles.tools}>
        <Checkbox checked={draft.cap !== null} onChange={switchOn}>
          {words.capOn}
        </Checkbox>
        {draft.cap && (
          <label className={styles.labelled}>
            <span>{words.source}</span>
            <SourceField field="unitCap" draft={draft} problems={problems} onEdit={onEdit} />
          </label>
        )}
      </div>
      {draft.cap && (
        <LimitTable
          name="cap"
          label={words.unitCap}
          columns={[{ field: 'most', title: words.most }]}
          rows={draft.cap}
          blank={{ upTo: '', most: '1' }}
          problems={problems}
          onEdit={(rows) => onEdit(withCapRows(draft, rows))}
        />
      )}
    </Section>
  );
}

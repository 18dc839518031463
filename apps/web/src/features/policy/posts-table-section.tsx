import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { LimitTable } from './limit-table.tsx';
import type { SectionProps } from './section-props.ts';
import { OWN_TABLE, VARIANTS, withPostsRows, withVariant } from './policy-draft.ts';
import { Section } from './section.tsx';
import { SourceField } from './source-field.tsx';
import { TypedField } from './typed-field.tsx';
import styles from './limit-table.module.css';

/** 领导职数: one of the known tables, or rows of one's own, with the day it takes effect. */
export function PostsTableSection({ draft, problems, onEdit }: SectionProps) {
  const words = useMessages(policyMessages);
  const { table } = draft;
  const variants = VARIANTS.map((value) => ({ value: value as string, label: words[value] }));
  const own = VARIANTS.some((id) => id === table.id) ? [] : [{ value: table.id, label: words.own }];
  return (
    <Section title={words.postsTable} note={words.tableNote}>
      <div className={styles.tools}>
        <SegmentedControl
          label={words.variant}
          options={[...variants, ...own]}
          value={table.id}
          onChange={(value) => {
            const id = VARIANTS.find((each) => each === value);
            if (id) onEdit(withVariant(draft, id));
          }}
        />
        <label className={styles.labelled}>
          <span>{words.effectiveFrom}</span>
          <TypedField
            label={words.effectiveFrom}
            value={table.effectiveFrom}
            placeholder={words.effectiveHint}
            problem={problems.get('effectiveFrom')}
            onChange={(effectiveFrom) => onEdit({ ...draft, table: { ...table, effectiveFrom } })}
          />
        </label>
        <label className={styles.labelled}>
          <span>{words.source}</span>
          <SourceField field="postsTable" draft={draft} problems={problems} onEdit={onEdit} />
        </label>
      </div>
      <LimitTable
        name="posts"
        label={table.id === OWN_TABLE ? words.own : table.id}
        columns={[
          { field: 'chief', title: words.chief },
          { field: 'deputy', title: words.deputy },
        ]}
        rows={table.rows}
        blank={{ upTo: '', chief: '1', deputy: '1' }}
        problems={problems}
        onEdit={(rows) => onEdit(withPostsRows(draft, rows))}
      />
    </Section>
  );
}

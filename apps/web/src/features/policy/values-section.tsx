import { Checkbox } from '../../components/checkbox.tsx';
import { classNames } from '../../components/class-names.ts';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { SectionProps } from './section-props.ts';
import { NUMBER_FIELDS, withTarget } from './policy-draft.ts';
import { Section } from './section.tsx';
import { SourceField } from './source-field.tsx';
import { TypedField } from './typed-field.tsx';
import styles from './values-section.module.css';

const UNIT = {
  minimumStaff: 'places',
  microStaff: 'places',
  internalUnitsMost: 'units',
  approvalOfficeFrom: 'items',
  longestName: 'characters',
} as const;

/** Target and numbers, each with its unit and where it comes from. */
export function ValuesSection({ draft, problems, onEdit }: SectionProps) {
  const words = useMessages(policyMessages);
  return (
    <Section title={words.values} note={words.targetNote}>
      <ul className={styles.rows}>
        <li className={classNames(styles.row, styles.columns)} aria-hidden="true">
          <span>{words.valueName}</span>
          <span>{words.value}</span>
          <span>{words.source}</span>
        </li>
        <li className={styles.row}>
          <span className={classNames(styles.name, styles.withSwitch)}>
            {words.targetTitle}
            <Checkbox checked={draft.onlyFloor} onChange={(onlyFloor) => onEdit(withTarget(draft, { onlyFloor }))}>
              {words.onlyFloor}
            </Checkbox>
          </span>
          <TypedField
            label={draft.onlyFloor ? words.onlyFloor : words.target}
            value={draft.target}
            unit="%"
            figure
            problem={problems.get('target')}
            onChange={(target) => onEdit(withTarget(draft, { target }))}
          />
          <span className={styles.pair}>
            {draft.onlyFloor ? (
              <span className={styles.sign}>{Number(draft.target) === 0 ? words.anyRatio : words.orMore}</span>
            ) : (
              <>
                <span className={styles.sign}>±</span>
                <span className={styles.band}>
                  <TypedField
                    label={words.band}
                    value={draft.band}
                    unit="%"
                    figure
                    problem={problems.get('band')}
                    onChange={(band) => onEdit(withTarget(draft, { band }))}
                  />
                </span>
              </>
            )}
            <span className={styles.source}>
              <SourceField field="target" draft={draft} problems={problems} onEdit={onEdit} />
            </span>
          </span>
        </li>
        {NUMBER_FIELDS.map((field) => (
          <li key={field} className={styles.row}>
            <span className={styles.name}>{words[field]}</span>
            <TypedField
              label={words[field]}
              value={draft.numbers[field]}
              unit={words[UNIT[field]]}
              figure
              problem={problems.get(field)}
              onChange={(typed) => onEdit({ ...draft, numbers: { ...draft.numbers, [field]: typed } })}
            />
            <SourceField field={field} draft={draft} problems={problems} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

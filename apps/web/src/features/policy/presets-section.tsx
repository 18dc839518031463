import { PRESET_IDS } from '@dachushi/domain/policy.ts';
import type { PresetId } from '@dachushi/domain/policy.ts';
import { PRESETS } from '@dachushi/domain/policy-presets.ts';
import { floorOf } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Tag } from '../../components/tag.tsx';
import { formatBand, formatTarget } from '../../messages/format.ts';
import { policyMessages } from '../../messages/policy.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { policyChanges } from './policy-changes.ts';
import type { SectionProps } from './section-props.ts';
import { draftOfPreset } from './policy-draft.ts';
import type { PolicyDraft } from './policy-draft.ts';
import { readDraft } from './read-draft.ts';
import type { PolicyWords } from './setting-name.ts';
import { Section } from './section.tsx';
import styles from './presets-section.module.css';

interface PresetsSectionProps extends SectionProps {
  /** The settings in force. */
  readonly standing: PolicyDraft;
}

const FIRST = 3;

const TEXT = {
  harbin: 'harbinText',
  xiangyang: 'xiangyangText',
  huaibei: 'huaibeiText',
  county: 'countyText',
  cap: 'capText',
  hold: 'holdText',
} as const;

/** Six ways other places went about it; each says what it would change here. */
export function PresetsSection({ draft, standing, onEdit }: PresetsSectionProps) {
  const words = useMessages(policyMessages);
  return (
    <Section title={words.presets} note={words.presetsNote}>
      <ul className={styles.cards}>
        {PRESET_IDS.map((id) => (
          <PresetCard key={id} id={id} draft={draft} standing={standing} onEdit={onEdit} />
        ))}
      </ul>
    </Section>
  );
}

function presetTarget(target: Target, words: PolicyWords): string {
  const floor = floorOf(target);
  if (floor === 0) return words.presetNoTarget;
  const band = floor === null && target.band > 0 ? formatBand(target) : '';
  return floor === null ? words.presetTarget(formatTarget(target), band) : words.presetFloor(formatTarget(target));
}

function PresetCard({
  id,
  draft,
  standing,
  onEdit,
}: Omit<PresetsSectionProps, 'problems'> & { readonly id: PresetId }) {
  const words = useMessages(policyMessages);
  const language = useLanguage();
  const wanted = draftOfPreset(id, standing);
  const [now, then] = [readDraft(standing).settings, readDraft(wanted).settings];
  const changes = now && then ? policyChanges(now, then, language) : [];
  const { target } = PRESETS[id];
  const filled = draft !== standing && draft.preset === id;
  return (
    <li className={classNames(styles.card, filled && styles.filled)}>
      <h3 className={styles.name}>
        {words[id]}
        {standing.preset === id && <Tag tone="accent">{words.inForce}</Tag>}
      </h3>
      <p className={styles.text}>{words[TEXT[id]]}</p>
      <p className={styles.target}>{presetTarget(target, words)}</p>
      <ul className={styles.changes}>
        {changes.slice(0, FIRST).map(({ name, from, to }) => (
          <li key={name} className={styles.change} data-tooltip={`${name} ${from} → ${to}`}>
            <span className={styles.changeName}>{name}</span>
            <span className={styles.values}>
              {from} → <b>{to}</b>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        <span className={styles.count}>{changes.length === 0 ? words.noChanges : words.changes(changes.length)}</span>
        <Button
          size={28}
          aria-pressed={filled}
          aria-label={filled ? words.filledInOf(words[id]) : words.fillInOf(words[id])}
          disabled={changes.length === 0 && draft === standing}
          onClick={() => onEdit(wanted)}
        >
          {filled ? words.filledIn : words.fillIn}
        </Button>
      </p>
    </li>
  );
}

import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { presentMean } from '@dachushi/domain/ratios/presented.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import { suggestNames } from '@dachushi/domain/suggest-names.ts';
import { meantBy } from '@dachushi/domain/transition.ts';
import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { findingText } from '../../messages/finding-text.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { itemCountsOf } from '../department-view.ts';
import { isPreview, previewOf } from '../piece-look.ts';
import { useRejectionText } from '../use-rejection-text.ts';
import type { Board, BoardDrag } from '../board-store.ts';
import { useBoardSoon } from '../use-board-soon.ts';
import { departmentChange, ratioWords, transitionIn, unitAfter } from './change-of.ts';
import { stepWords } from './change-words.ts';
import { namesOfPieces } from './piece-words.ts';
import styles from './preview-panel.module.css';

/** The preview at its fixed place in the inspector, for the room to read: what the drop would do, line by line. */
export function PreviewPanel() {
  const words = useMessages(gestureMessages);
  const drag = useBoardSoon(dragOf);
  const preview = previewOf(drag);
  return (
    <section className={styles.panel} aria-label={words.previewTitle} tabIndex={0}>
      <header className={styles.head}>
        <p className={styles.title}>
          <span className={styles.kind}>
            <Icon name="merge" size={14} />{' '}
            {drag?.target?.kind === 'abolish' ? words.previewAbolish : titleOf(preview, words)}
          </span>
          <span className={styles.note}>{words.notYet}</span>
        </p>
        {drag && <Journey drag={drag} />}
      </header>
      {preview ? <Figures preview={preview} /> : <NoFigures drag={drag} />}
    </section>
  );
}

function dragOf({ drag }: Board): BoardDrag | null {
  return drag;
}

/** Why not, where it may not be dropped; else what to do. */
function NoFigures({ drag }: { readonly drag: BoardDrag | null }) {
  const words = useMessages(gestureMessages);
  const overAbolish = drag?.target?.kind === 'abolish';
  if (drag?.preview && !isPreview(drag.preview) && !overAbolish) return <Refusal rejection={drag.preview} />;
  return <p className={styles.empty}>{overAbolish ? words.letGoAbolish : words.noTarget}</p>;
}

function Refusal({ rejection }: { readonly rejection: Rejection }) {
  return (
    <p className={styles.refusal}>
      <Icon name="locked" size={14} /> {useRejectionText(rejection)}
    </p>
  );
}

type Words = ReturnType<typeof useMessages<(typeof gestureMessages)['zh']>>;

function titleOf(preview: Preview | null, words: Words): string {
  switch (preview && meantBy(preview.command).type) {
    case 'move-divisions':
      return words.previewMove;
    case 'detach-divisions':
      return words.previewDetach;
    case 'abolish-unit':
      return words.previewAbolish;
    default:
      return words.previewTitle;
  }
}

/** What goes where. */
function Journey({ drag }: { readonly drag: BoardDrag }) {
  const words = useMessages(gestureMessages);
  const { pieces } = drag;
  const preview = previewOf(drag);
  const structure = usePlan((plan) => plan.structure);
  const [first] = pieces;
  const kind =
    first?.kind === 'unit'
      ? findUnit(structure, first.unitId)?.unit.kind
      : first && structure.baseline.divisions.get(first.divisionId)?.division.kind;
  const unit = preview && unitAfter(preview);
  return (
    <>
      <p className={styles.from}>
        {kind && <KindTile kind={kind} />} {namesOfPieces(structure, pieces, words.and)}
      </p>
      {unit && meantBy(preview.command).type !== 'detach-divisions' && (
        <>
          <p className={styles.arrow}>↓ {words.into}</p>
          <p className={styles.to}>
            <KindTile kind={unit.kind} /> {unit.name}
          </p>
        </>
      )}
    </>
  );
}

function Figures({ preview }: { readonly preview: Preview }) {
  return (
    <>
      <DepartmentFigures preview={preview} />
      <CityFigures preview={preview} />
      <UnitFigures preview={preview} />
      <Rules preview={preview} />
      <Suggestion preview={preview} />
    </>
  );
}

function DepartmentFigures({ preview }: { readonly preview: Preview }) {
  const words = useMessages(gestureMessages);
  const language = useLanguage();
  const assessment = usePlan((plan) => plan.assessment);
  const name = usePlan((plan) =>
    preview.departmentId ? plan.structure.baseline.departments.get(preview.departmentId)?.name : undefined,
  );
  const change = departmentChange(assessment, preview);
  if (!change) return null;
  const { before, after } = change;
  return (
    <Group title={words.thisDepartment} note={name}>
      <Row
        name={words.divisionCount}
        from={before.ratio.after}
        to={after.ratio.after}
        note={words.removedChange(removed(before.ratio), removed(after.ratio))}
      />
      <Row
        name={words.ratio}
        from={ratioWords(before).percent}
        to={ratioWords(after).percent}
        note={ratioWords(after).fraction}
      />
      <p className={styles.statuses}>
        <StatusChip status={before.position.status} />
        <span className={styles.muted}>→</span>
        <StatusChip status={after.position.status}>{stepWords(change, language)}</StatusChip>
      </p>
    </Group>
  );
}

function CityFigures({ preview }: { readonly preview: Preview }) {
  const words = useMessages(gestureMessages);
  const before = usePlan((plan) => plan.assessment);
  const after = preview.assessment;
  const means = [presentMean(before.departmentMean).ratio, presentMean(after.departmentMean).ratio];
  const percent = (text: string | null | undefined) => `${text ?? '0.00'}%`;
  return (
    <Group title={words.city}>
      <Row
        name={words.overall}
        from={percent(ratioText(before.overall))}
        to={percent(ratioText(after.overall))}
        note={`${removed(after.overall)}/${after.overall.before}`}
      />
      <Row
        name={words.inScope}
        from={percent(ratioText(before.inScope))}
        to={percent(ratioText(after.inScope))}
        note={`${removed(after.inScope)}/${after.inScope.before}`}
      />
      <Row
        name={words.mean}
        from={percent(means[0])}
        to={percent(means[1])}
        note={words.meanBase(after.departmentMean.departments)}
      />
    </Group>
  );
}

function UnitFigures({ preview }: { readonly preview: Preview }) {
  const words = useMessages(gestureMessages);
  const structure = usePlan((plan) => plan.structure);
  const unit = unitAfter(preview);
  if (!unit) return null;
  const now = findUnit(structure, unit.id)?.unit;
  const items = itemCountsOf(preview.structure.baseline, unit);
  const itemsNow = now ? itemCountsOf(structure.baseline, now) : { approvals: 0, supervisions: 0 };
  const places = totalEstablishment(unit.establishment);
  const placesNow = now ? totalEstablishment(now.establishment) : 0;
  return (
    <Group title={meantBy(preview.command).type === 'merge-units' ? words.unitAfter : words.unitThen}>
      <Row
        name={words.establishment}
        from={!now ? '' : placesNow === places ? placesNow : `${placesNow} + ${places - placesNow}`}
        to={words.places(places)}
        note={words.establishmentKept}
        long
      />
      <Row
        name={words.leadingPosts}
        from={now ? words.posts(now.posts.chief, now.posts.deputy) : ''}
        to={words.posts(unit.posts.chief, unit.posts.deputy)}
        note={unit.posts.freed > 0 ? words.freed(unit.posts.freed) : ''}
        long
      />
      {transitionIn(preview) > 0 && (
        <p className={styles.transition}>
          <Icon name="temporary" size={14} /> {words.toTransition(transitionIn(preview))}
        </p>
      )}
      {items.approvals > 0 && (
        <Row name={words.approvals} from={itemsNow.approvals} to={words.itemCount(items.approvals)} />
      )}
      {items.supervisions > 0 && (
        <Row name={words.supervisions} from={itemsNow.supervisions} to={words.itemCount(items.supervisions)} />
      )}
    </Group>
  );
}

function Rules({ preview: { healed, broken } }: { readonly preview: Preview }) {
  const words = useMessages(gestureMessages);
  if (healed.length + broken.length === 0) return <p className={styles.quiet}>{words.noRuleChange}</p>;
  return (
    <Group title={words.rules} note={`${words.healedCount(healed.length)} · ${words.brokenCount(broken.length)}`}>
      <ul className={styles.rules}>
        {healed.map((finding, at) => (
          <RuleLine key={`healed ${at}`} finding={finding} healed />
        ))}
        {broken.map((finding, at) => (
          <RuleLine key={`broken ${at}`} finding={finding} healed={false} />
        ))}
      </ul>
    </Group>
  );
}

function RuleLine({ finding, healed }: { readonly finding: Finding; readonly healed: boolean }) {
  const words = useMessages(gestureMessages);
  const text = findingText(finding, useLanguage());
  return (
    <li className={styles.rule}>
      <Icon
        name={healed ? 'check' : finding.severity === 'error' ? 'error' : 'reminder'}
        className={healed ? styles.healed : styles.broken}
      />
      <span>
        <b>
          {healed ? words.healed : words.broken} · {text.title}
        </b>
        <span className={styles.detail}>{text.detail}</span>
      </span>
    </li>
  );
}

function Suggestion({ preview }: { readonly preview: Preview }) {
  const words = useMessages(gestureMessages);
  const unit = unitAfter(preview);
  const [name] = unit && meantBy(preview.command).type === 'merge-units' ? suggestNames(preview.structure, unit) : [];
  if (name === undefined) return null;
  return (
    <Group title={words.suggestedName} note={words.changeLater}>
      <p className={styles.name}>
        {name}
        <Icon name="rename" />
      </p>
    </Group>
  );
}

function Group({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>
        {title} {note && <span className={styles.groupNote}>{note}</span>}
      </h3>
      {children}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly from: string | number;
  readonly to: string | number;
  readonly note?: string;
  /** Words beside the figures: in English they take a line of their own. */
  readonly long?: boolean;
}

function Row({ name, from, to, note, long = false }: RowProps) {
  return (
    <p className={classNames(styles.row, long && styles.long)}>
      <span className={styles.rowName}>{name}</span>
      <span className={styles.rowFigures}>
        <span className={styles.rowFrom}>{from}</span>
        <span className={styles.muted}>→</span>
        <b className={styles.rowTo}>{to}</b>
      </span>
      <span className={styles.rowNote}>{note}</span>
    </p>
  );
}

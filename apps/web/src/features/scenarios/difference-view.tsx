import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import { displayName } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ComparedFrame } from './compared-frame.tsx';
import { ComparedTable } from './compared-table.tsx';
import { useScenariosPlace } from './scenarios-place.ts';
import styles from './scenarios-page.module.css';

interface DifferenceViewProps {
  readonly planIds: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

/** 两两差异: only the divisions which two plans treat differently. */
export function DifferenceView({ planIds, titles }: DifferenceViewProps) {
  const words = useMessages(scenariosMessages);
  const own = usePlan((plan) => plan.planId);
  const [place, go] = useScenariosPlace();
  const asked = place.pair.filter((id) => planIds.includes(id));
  const left = asked[0] ?? planIds.find((id) => id !== own) ?? '';
  const right = asked[1] ?? (planIds.includes(own) && own !== left ? own : (planIds.find((id) => id !== left) ?? ''));
  const options = planIds.map((value) => ({ value, label: displayName(titles.get(value) ?? value) }));
  const other = (id: string, than: string) => (id === than ? (planIds.find((each) => each !== id) ?? '') : than);
  const show = (...pair: readonly string[]) => go({ pair: pair.join(',') });
  return (
    <>
      <div className={styles.pair}>
        <Select label={words.left} value={left} options={options} onChange={(id) => show(id, other(id, right))} />
        <IconButton icon="sort" label={words.swap} onClick={() => show(right, left)} />
        <Select label={words.right} value={right} options={options} onChange={(id) => show(other(id, left), id)} />
      </div>
      <ComparedFrame planIds={[left, right]}>
        {(compared) => <ComparedTable compared={compared} filter="different" opensAll />}
      </ComparedFrame>
    </>
  );
}

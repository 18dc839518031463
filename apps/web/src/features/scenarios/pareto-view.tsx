import { AXES, axisValue, wishOf } from '@dachushi/domain/scenarios/scenario-figures.ts';
import type { Axis } from '@dachushi/domain/scenarios/scenario-figures.ts';
import { paretoSet } from '@dachushi/domain/scenarios/pareto.ts';
import type { PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import { useMemo, useState } from 'react';
import { Select } from '../../components/select.tsx';
import { displayName } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { ComparedFrame } from './compared-frame.tsx';
import { axisName, axisText } from './figure-words.ts';
import { ParetoPicture } from './pareto-picture.tsx';
import { useScenariosPlace } from './scenarios-place.ts';
import styles from './pareto-view.module.css';

/** 取舍图: what each plan gains against what it costs, and which of them no other beats. */
export function ParetoView({ planIds }: { readonly planIds: readonly string[] }) {
  return <ComparedFrame planIds={planIds}>{(compared) => <TradeOffs compared={compared} />}</ComparedFrame>;
}

function TradeOffs({ compared }: { readonly compared: PlansCompared }) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const [{ x, y, also }, go] = useScenariosPlace();
  const [picked, setPicked] = useState<number | null>(null);
  const axes = useMemo(() => [...new Set([x, y, ...(also === null ? [] : [also])])], [x, y, also]);
  const best = useMemo(
    () =>
      paretoSet(
        compared.plans.map(({ figures }) => axes.map((axis) => axisValue(figures, axis))),
        axes.map(wishOf),
      ),
    [compared, axes],
  );
  const wished = (axis: Axis) => (wishOf(axis) === 'more' ? words.moreIsBetter : words.lessIsBetter);
  const options = AXES.map((value) => ({ value, label: axisName(value, language) }));
  return (
    <div className={styles.view}>
      <div className={styles.axes}>
        <Select label={words.y} value={y} options={options} onChange={(axis) => go({ y: axis })} />
        <Select label={words.x} value={x} options={options} onChange={(axis) => go({ x: axis })} />
        <Select<Axis | 'none'>
          label={words.also}
          value={also ?? 'none'}
          options={[{ value: 'none', label: words.nothingMore }, ...options]}
          onChange={(axis) => go({ also: axis === 'none' ? null : axis })}
        />
      </div>
      <ParetoPicture plans={compared.plans} axes={{ x, y }} best={best} picked={picked} onPick={setPicked} />
      <p className={styles.says}>{words.paretoSays}</p>
      <div className={styles.tableBox}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.paretoTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.plan}</th>
              {axes.map((axis) => (
                <th key={axis} scope="col">
                  {axisName(axis, language)}
                  <span className={styles.wish}>{wished(axis)}</span>
                </th>
              ))}
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {compared.plans.map(({ id, title, figures }, at) => (
              <tr key={id} {...(picked === at ? { className: styles.picked } : {})}>
                <th scope="row">
                  <span className={styles.number} aria-hidden="true">
                    {at + 1}
                  </span>
                  {displayName(title)}
                </th>
                {axes.map((axis) => (
                  <td key={axis}>{axisText(figures, axis, language)}</td>
                ))}
                <td className={best.has(at) ? styles.front : styles.beaten}>
                  {best.has(at) ? words.onFront : words.beaten}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

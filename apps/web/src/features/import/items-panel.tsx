import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { Select } from '../../components/select.tsx';
import { listBaselines } from '../../lib/list-baselines.ts';
import { importMessages } from '../../messages/import.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { ImportDesk } from './import-desk.ts';
import { useFetched } from './use-fetched.ts';
import { isItemList } from './wizard-steps.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

interface ItemsPanelProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport;
}

const MOST_SHOWN = 200;

/** A list of matters: what was read, and the baseline that it joins. */
export function ItemsPanel({ desk, answer }: ItemsPanelProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const joins = isItemList(answer);
  const { answer: baselines, problem } = useFetched(joins ? 'baselines' : null, listBaselines);
  const items = answer.items ?? [];
  const options = [
    { value: '', label: words.joinsNone },
    ...(baselines ?? []).map(({ id, title, divisions }) => ({
      value: id,
      label: words.baselineChoice(title, divisions),
    })),
  ];
  return (
    <>
      {joins && (
        <section className={styles.panel}>
          <h2 className={styles.panelTitle}>{words.joins}</h2>
          <p className={styles.quiet}>{words.joinsHint}</p>
          {problem !== null && <p role="alert">{problemText(problem, language)}</p>}
          <div className={styles.fields}>
            <Select
              size={36}
              label={words.joins}
              value={answer.joins ?? ''}
              options={options}
              onChange={(id) => void desk.reread({ joins: id === '' ? null : id })}
            />
          </div>
        </section>
      )}
      <section className={styles.panel}>
        <h2 className={styles.panelTitle}>{words.items}</h2>
        <div className={tableLook.tableFrame} role="region" aria-label={words.items} tabIndex={0}>
          <table className={tableLook.table}>
            <thead>
              <tr>
                <th scope="col">{words.departments}</th>
                <th scope="col">{words.itemName}</th>
                <th scope="col">{words.handler}</th>
                <th scope="col">{words.supervisor}</th>
              </tr>
            </thead>
            <tbody>
              {items.slice(0, MOST_SHOWN).map((item) => (
                <tr key={`${item.sheet ?? ''} ${item.row}`}>
                  <td>{item.department}</td>
                  <th scope="row">
                    {item.code !== null && <span className={styles.quiet}>{item.code} </span>}
                    {item.name}
                  </th>
                  <td>{item.handler}</td>
                  <td>{item.supervisor ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {items.length > MOST_SHOWN && <p className={styles.quiet}>{words.itemsMore(items.length - MOST_SHOWN)}</p>}
      </section>
    </>
  );
}

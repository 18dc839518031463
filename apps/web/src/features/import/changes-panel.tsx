import type {
  BaselineChanges,
  DivisionFacts,
  DivisionPair,
  ReadyImport,
} from '@dachushi/domain/protocol/import-answers.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { useState } from 'react';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Select } from '../../components/select.tsx';
import { listBaselines } from '../../lib/list-baselines.ts';
import { importMessages } from '../../messages/import.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { changesAgainst } from './import-api.ts';
import { useFetched } from './use-fetched.ts';
import styles from './import.module.css';
import previewLook from './import-preview.module.css';

/** What a corrected file says otherwise than a stored 现状. */
export function ChangesPanel({ answer }: { readonly answer: ReadyImport }) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const { answer: baselines } = useFetched('baselines', listBaselines);
  const key =
    chosen === ''
      ? null
      : `${chosen} ${JSON.stringify([answer.mapping, answer.preview.divisions, answer.preview.establishmentTotal])}`;
  const { answer: changes, problem } = useFetched(key, (signal) => changesAgainst(answer.id, chosen, signal));
  if (!baselines || baselines.length === 0) return null;
  const options = [
    { value: '', label: words.compareNone },
    ...baselines.map(({ id, title, divisions }) => ({ value: id, label: words.baselineChoice(title, divisions) })),
  ];
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelTitle}>{words.compare}</h2>
      <div className={styles.fields}>
        <Select size={36} label={words.compareWith} value={chosen} options={options} onChange={setChosen} />
      </div>
      {chosen !== '' && !changes && problem === null && <LoadingBars label={words.compare} />}
      {problem !== null && <p role="alert">{problemText(problem, language)}</p>}
      {changes && <Changes changes={changes} />}
    </section>
  );
}

function Changes({ changes }: { readonly changes: BaselineChanges }) {
  const words = useMessages(importMessages);
  const kinds = useMessages(kindMessages);
  const place = ({ department, name }: DivisionFacts) => `${department} • ${name}`;
  const figures = ({ establishment, posts, kind }: DivisionFacts) =>
    words.divisionFigures(totalEstablishment(establishment), words.posts(posts.chief, posts.deputy), kinds[kind]);
  const arrow = (pair: DivisionPair, say: (facts: DivisionFacts) => string) =>
    `${say(pair.before)} → ${say(pair.after)}`;
  const groups: readonly (readonly [Exclude<keyof BaselineChanges, 'same'>, readonly string[]])[] = [
    ['newDepartments', changes.newDepartments],
    ['goneDepartments', changes.goneDepartments],
    ['renamedDepartments', changes.renamedDepartments.map(({ before, after }) => `${before} → ${after}`)],
    ['new', changes.new.map(place)],
    ['gone', changes.gone.map(place)],
    ['renamed', changes.renamed.map((pair) => arrow(pair, place))],
    ['moved', changes.moved.map((pair) => arrow(pair, place))],
    ['changed', changes.changed.map((pair) => `${place(pair.after)}: ${arrow(pair, figures)}`)],
  ];
  const some = groups.filter(([, lines]) => lines.length > 0);
  return (
    <div role="status" className={previewLook.changes}>
      {some.length === 0 && <p>{words.changesNone}</p>}
      {some.map(([name, lines]) => (
        <details key={name} open={lines.length <= 5}>
          <summary className={previewLook.branchHead}>
            <span className={previewLook.branchName}>{words[`change_${name}`]}</span> {lines.length}
          </summary>
          <ul className={previewLook.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      <p className={styles.quiet}>{words.same(changes.same)}</p>
    </div>
  );
}

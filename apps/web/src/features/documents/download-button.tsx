import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { fetchFile } from '../../lib/fetch-file.ts';
import { saveFile } from '../../lib/save-file.ts';
import { documentFileNames, documentMessages } from '../../messages/documents.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { documentAddress } from './document-file.ts';
import type { DocumentRequest } from './document-file.ts';
import styles from './documents.module.css';

interface DownloadButtonProps {
  readonly request: DocumentRequest;
  readonly title: string;
  /** The file where the preview has fetched it already: what is kept is what was seen. */
  readonly known: Uint8Array<ArrayBuffer> | null;
}

/** Hands the file over; what takes long can be stopped. Leaving the page gives it up. */
export function DownloadButton({ request, title, known }: DownloadButtonProps) {
  const words = useMessages(documentMessages);
  const language = useLanguage();
  const name = useFileName(request);
  const [state, setState] = useState<{ readonly running: boolean; readonly done?: string; readonly problem?: string }>({
    running: false,
  });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    if (known) {
      saveFile(name, new Blob([known]));
      return setState({ running: false, done: name });
    }
    const mine = new AbortController();
    stop.current = mine;
    setState({ running: true });
    const problem = await fetchFile(documentAddress(request), { name, signal: mine.signal });
    setState({ running: false, ...(problem ? { problem } : mine.signal.aborted ? {} : { done: name }) });
  };
  return (
    <div className={styles.take}>
      {state.problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problemText(state.problem, language)}
        </p>
      )}
      <span role="status" className={styles.status}>
        {state.running ? words.making : state.done === undefined ? '' : words.done(state.done)}
      </span>
      {state.running && <progress className={styles.progress} aria-label={words.making} />}
      {state.running ? (
        <Button onClick={() => stop.current?.abort()} aria-label={`${words.stop} ${title}`}>
          {words.stop}
        </Button>
      ) : (
        <Button look="primary" icon="download" aria-label={`${words.download} ${title}`} onClick={() => void start()}>
          {words.download}
        </Button>
      )}
    </div>
  );
}

/** By department or plan, and what it is. */
function useFileName({ file, departmentId, chart }: DocumentRequest): string {
  const fileNames = useMessages(documentFileNames);
  const title = usePlan((plan) => plan.title);
  const departments = usePlan((plan) => plan.structure.baseline.baseline.departments);
  const [kind = '', extension = ''] = file.split('.');
  const only = kind === 'chart' && chart.chosen ? (chart.chosen.length === 1 ? chart.chosen[0] : null) : departmentId;
  const about = (kind !== 'plan' && departments.find(({ id }) => (id as string) === only)?.name) || title;
  return `${about}-${fileNames[kind as keyof typeof fileNames]}.${extension}`;
}

import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { formatCount } from '../../messages/format.ts';
import { importMessages } from '../../messages/import.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { deskProblemText } from './desk-problem-text.ts';
import type { DeskFile } from './desk-file.ts';
import type { ImportDesk } from './import-desk.ts';
import type { ImportWords } from './place-text.ts';
import { errorCount } from './wizard-steps.ts';
import styles from './import.module.css';
import fileLook from './import-files.module.css';

interface FileRowProps {
  readonly desk: ImportDesk;
  readonly file: DeskFile;
  readonly current: boolean;
}

const percent = (part: number) => Math.round(part * 100);

function phaseText({ phase, sent, progress }: DeskFile, current: boolean, words: ImportWords): string {
  const stage = words[`stage_${progress?.stage ?? 'opening'}`];
  const texts: Readonly<Record<DeskFile['phase'], string>> = {
    waiting: words.fileWaiting,
    uploading: words.fileUploading(percent(sent)),
    reading: words.fileReading(percent(progress?.done ?? 0), stage),
    ready: current ? words.current : words.fileReady,
    done: words.fileDone,
    refused: words.fileRefused,
    failed: words.fileFailed,
  };
  return texts[phase];
}

function contentText({ preview, items }: ReadyImport, words: ImportWords): string {
  const { departments, divisions, rows } = preview;
  if (rows.length > 0) return words.fileContent(departments, divisions);
  return items ? words.matters(formatCount(items.length)) : '';
}

const SIGNS: Readonly<Record<DeskFile['phase'], IconName>> = {
  waiting: 'document',
  uploading: 'document',
  reading: 'document',
  ready: 'check',
  done: 'check',
  refused: 'error',
  failed: 'error',
};

/** One file: how far it is, or why it cannot be taken and what to do about it. */
export function FileRow({ desk, file, current }: FileRowProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const { key, name, phase, sent, progress, problem, answer } = file;
  const under = phase === 'uploading' || phase === 'reading';
  const done = phase === 'uploading' ? sent * 0.5 : 0.5 + (progress?.done ?? 0) * 0.5;
  const said = problem && deskProblemText(problem, language);
  return (
    <li className={fileLook.fileRow} data-phase={phase}>
      <Icon name={SIGNS[phase]} />
      <div className={fileLook.fileWords}>
        <span className={fileLook.fileTitle}>{name}</span>
        <span className={styles.quiet}>
          {[phaseText(file, current, words), answer === null ? '' : contentText(answer, words)]
            .filter(Boolean)
            .join(' • ')}
        </span>
        {answer !== null && phase === 'ready' && errorCount(answer) > 0 && (
          <span className={fileLook.fileProblem}>{words.fileErrors(errorCount(answer))}</span>
        )}
        {said && (
          <p role="alert" className={fileLook.fileProblem}>
            {said.what} {said.how}
          </p>
        )}
        {under && <progress className={fileLook.bar} aria-label={name} max={1} value={done} />}
      </div>
      {phase === 'ready' && (
        <Button size={32} onClick={() => desk.show(key)}>
          {words.open}
        </Button>
      )}
      {phase === 'failed' && desk.canRetry(key) && (
        <Button size={32} onClick={() => desk.retry(key)}>
          {words.retry}
        </Button>
      )}
      {phase !== 'done' && <IconButton icon="close" label={words.stop(name)} onClick={() => desk.remove(key)} />}
    </li>
  );
}

import type { ExportFileName } from '@dachushi/domain/protocol/export-messages.ts';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { DepartmentChoice } from '../../../components/department-choice.tsx';
import { documentMessages, documentTitles, folderMessages, formatNames } from '../../../messages/documents.ts';
import { problemText } from '../../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { selectDepartments } from '../../../plan/plan-selectors.ts';
import { DOCUMENT_KINDS, fileOf, FORMATS, isForMeeting } from '../document-kinds.ts';
import type { PlaceOfDocuments } from '../document-pane.tsx';
import { usePackage } from './use-package.ts';
import type { PackageWork } from './use-package.ts';
import pane from '../documents.module.css';
import styles from './folder.module.css';

/** What the folder begins with: everything but pictures that the PDF holds already, and the plan itself. */
const USUAL: ReadonlySet<ExportFileName> = new Set(
  DOCUMENT_KINDS.filter(isForMeeting).flatMap((kind) =>
    FORMATS[kind].filter((format) => format !== 'svg' && format !== 'png').map((format) => fileOf(kind, format)),
  ),
);

/** All papers of a meeting in one zip: what goes in, how far it is, and the folder. */
export function FolderPane({ planId, departmentId, chart }: PlaceOfDocuments) {
  const words = useMessages(folderMessages);
  const work = usePackage(planId);
  const [files, setFiles] = useState(USUAL);
  const [departments, setDepartments] = useState<readonly string[]>(departmentId === null ? [] : [departmentId]);
  const making = work.answer?.state === 'making';
  const { side, look, paper, orientation, language: lang } = chart;
  return (
    <section className={pane.pane} aria-labelledby="folder-title">
      <div className={pane.paneHead}>
        <h2 id="folder-title" className={pane.paneTitle}>
          {words.title}
        </h2>
      </div>
      <p className={pane.note}>{words.lead}</p>
      <FileList files={files} onChange={setFiles} disabled={making} />
      <OfDepartments chosen={departments} onChange={setDepartments} disabled={making} />
      <Progress work={work} planId={planId} />
      <div className={styles.foot}>
        {making ? (
          <Button onClick={work.giveUp}>{words.giveUp}</Button>
        ) : (
          <Button
            look="primary"
            icon="document"
            disabled={files.size === 0}
            onClick={() => work.start({ files: [...files], departments, side, look, paper, orientation, lang })}
          >
            {work.answer?.state === 'ready' ? words.again : words.start(files.size, departments.length)}
          </Button>
        )}
      </div>
    </section>
  );
}

interface FileListProps {
  readonly files: ReadonlySet<ExportFileName>;
  readonly onChange: (files: ReadonlySet<ExportFileName>) => void;
  readonly disabled: boolean;
}

function FileList({ files, onChange, disabled }: FileListProps) {
  const titles = useMessages(documentTitles);
  const formats = useMessages(formatNames);
  const words = useMessages(folderMessages);
  return (
    <fieldset className={styles.list} disabled={disabled}>
      <legend className={styles.legend}>{words.contents}</legend>
      {DOCUMENT_KINDS.map((kind) => (
        <div key={kind} className={styles.row}>
          <span className={styles.name}>{titles[kind]}</span>
          <span className={styles.formats}>
            {FORMATS[kind].map((format) => {
              const file = fileOf(kind, format);
              return (
                <Checkbox
                  key={format}
                  checked={files.has(file)}
                  onChange={(on) =>
                    onChange(new Set(on ? [...files, file] : [...files].filter((each) => each !== file)))
                  }
                >
                  <span className={styles.hiddenName}>{titles[kind]} </span>
                  {formats[format]}
                </Checkbox>
              );
            })}
          </span>
        </div>
      ))}
    </fieldset>
  );
}

interface OfDepartmentsProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly disabled: boolean;
}

/** Besides those of the city, papers of their own for some departments. */
function OfDepartments({ chosen, onChange, disabled }: OfDepartmentsProps) {
  const words = useMessages(folderMessages);
  const general = useMessages(documentMessages);
  const departments = usePlan(selectDepartments);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.departments}>
      <span className={styles.legend}>{words.departments}</span>
      <span className={styles.count}>{words.chosen(chosen.length)}</span>
      <Button disabled={disabled} onClick={(event) => setAnchor(event.currentTarget)}>
        {general.choose}
      </Button>
      <Button look="quiet" disabled={disabled} onClick={() => onChange(departments.map(({ id }) => id as string))}>
        {words.all(departments.length)}
      </Button>
      {chosen.length > 0 && (
        <Button look="quiet" disabled={disabled} onClick={() => onChange([])}>
          {words.none}
        </Button>
      )}
      {anchor && (
        <DepartmentChoice
          anchor={anchor}
          departments={departments.map(({ id, name }) => ({ id: id as string, name }))}
          chosen={chosen}
          words={{
            title: general.choose,
            none: general.chooseAtLeastOne,
            count: general.chosenOnes,
            cancel: general.cancel,
            done: general.chooseDone,
          }}
          onClose={() => setAnchor(null)}
          onChoose={(ids) => {
            setAnchor(null);
            onChange(ids);
          }}
        />
      )}
    </div>
  );
}

function Progress({ work: { answer, problem }, planId }: { readonly work: PackageWork; readonly planId: string }) {
  const words = useMessages(folderMessages);
  const language = useLanguage();
  if (problem !== null)
    return (
      <p className={pane.problem} role="alert">
        {problemText(problem, language)}
      </p>
    );
  if (!answer) return null;
  const { state, done, total, current, name, size, id } = answer;
  if (state === 'ready')
    return (
      <div className={styles.ready} role="status">
        <span className={styles.readyText}>{words.ready(name ?? '', Math.max(1, Math.round((size ?? 0) / 1024)))}</span>
        <a
          className={styles.download}
          href={`/api/plans/${encodeURIComponent(planId)}/packages/${encodeURIComponent(id)}/file`}
          download={name ?? undefined}
        >
          {words.download}
        </a>
      </div>
    );
  return (
    <div className={styles.making}>
      <progress className={styles.bar} value={done} max={Math.max(1, total)} aria-label={words.making} />
      <span role="status" className={styles.count}>
        {words.progress(done, total, current ?? '')}
      </span>
    </div>
  );
}

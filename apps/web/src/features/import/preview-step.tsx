import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportFix } from '@dachushi/domain/protocol/import-messages.ts';
import { useMemo } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatCount } from '../../messages/format.ts';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { DepartmentSums } from './department-sums.tsx';
import type { DeskFile } from './desk-file.ts';
import type { ImportDesk } from './import-desk.ts';
import { ItemsPanel } from './items-panel.tsx';
import { PreviewTree } from './preview-tree.tsx';
import { sumsByDepartment } from './preview-sums.ts';
import { TotalsPanel } from './totals-panel.tsx';
import { isItemList } from './wizard-steps.ts';
import previewLook from './import-preview.module.css';

interface PreviewStepProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport;
  readonly file: DeskFile;
}

/** What the file says, as it would be stored: figures first, then the check against its own totals, then every row. */
export function PreviewStep({ desk, answer, file }: PreviewStepProps) {
  const words = useMessages(importMessages);
  const { preview } = answer;
  const sums = useMemo(() => sumsByDepartment(preview), [preview]);
  const setKind = (fix: ImportFix) => {
    const others = file.fixes.filter(
      (each) => each.type !== 'kind' || each.row !== fix.row || each.sheet !== fix.sheet,
    );
    void desk.reread({ fixes: [...others, fix] });
  };
  return (
    <>
      <Figures answer={answer} />
      {answer.items && <ItemsPanel desk={desk} answer={answer} />}
      {preview.rows.length > 0 && (
        <>
          <TotalsPanel preview={preview} />
          <DepartmentSums sums={sums} preview={preview} />
          <PreviewTree sums={sums} onKind={answer.sheets.length === 0 ? null : setKind} />
        </>
      )}
      {preview.rows.length === 0 && !isItemList(answer) && (
        <EmptyState icon="table" title={words.previewEmpty} text={words.previewEmptyText} />
      )}
      {answer.confirmable && <ChangesPanel answer={answer} />}
    </>
  );
}

function Figures({ answer: { preview, items } }: { readonly answer: ReadyImport }) {
  const words = useMessages(importMessages);
  const { departments, divisions, establishmentTotal, leadership } = preview;
  const figures: readonly (readonly [string, string])[] = [
    [words.departments, words.count(formatCount(departments))],
    [words.divisions, words.count(formatCount(divisions))],
    ...(items ? [[words.items, words.matters(formatCount(items.length))] as const] : []),
    ...(items && establishmentTotal === null
      ? []
      : [
          [
            words.establishment,
            establishmentTotal === null ? words.noValue : words.places(formatCount(establishmentTotal)),
          ] as const,
        ]),
    ...(leadership
      ? ([
          [words.chiefs, words.places(formatCount(leadership.chief))],
          [words.deputies, words.places(formatCount(leadership.deputy))],
        ] as const)
      : []),
  ];
  return (
    <dl className={previewLook.figures}>
      {figures.map(([label, value]) => (
        <div key={label} className={previewLook.figure}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

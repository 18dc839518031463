import { documentFile } from '../document/document-file.ts';
import { paperWorkbook } from '../sheets/paper-workbook.ts';
import { tellRecord } from './record-lines.ts';
import { recordPaper } from './record-paper.ts';
import type { RecordJob } from './record-request.ts';
import { recordSheets, versionSheet } from './record-sheets.ts';

/** Makes the record, for Excel or for Word. */
export async function doRecordJob({ format, record }: RecordJob): Promise<Uint8Array> {
  const told = tellRecord(record);
  if (format === 'record.docx') return documentFile(recordPaper(record, told));
  const named = record.versions.length === 0 ? [] : [versionSheet(record, told)];
  return paperWorkbook({
    title: `${record.planTitle} 操作记录`,
    sheets: [...recordSheets(record, told), ...named],
    provenance: record.provenance,
  });
}

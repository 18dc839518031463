import { documentFile } from '../document/document-file.ts';
import { minutesPaper, minutesPreview } from './minutes-paper.ts';
import type { TalkJob } from './minutes-request.ts';
import { remarksXlsx } from './remarks-xlsx.ts';

/** Makes the file, whichever it is. */
export async function doTalkJob(job: TalkJob): Promise<Uint8Array> {
  switch (job.format) {
    case 'minutes.json':
      return Buffer.from(JSON.stringify(minutesPreview(job.minutes)), 'utf8');
    case 'minutes.docx':
      return documentFile(minutesPaper(job.minutes));
    case 'remarks.xlsx':
      return remarksXlsx(job.remarks);
  }
}

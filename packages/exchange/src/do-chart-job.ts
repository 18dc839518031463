import type { ChartFile, ChartJob } from './chart-job.ts';
import { chartPdf } from './chart-pdf.ts';
import { chartPng } from './chart-png.ts';
import { chartPptx } from './chart-pptx.ts';
import { chartSvg } from './chart-svg.ts';
import { markedPng, markedSvg } from './marks/mark-picture.ts';
import { doTalkJob } from './papers/minutes/do-talk-job.ts';
import { doPaperJob } from './papers/do-paper-job.ts';
import { doRecordJob } from './papers/record/do-record-job.ts';

const USUAL_SCALE = 2;

/** Makes the file, whichever it is. */
export async function doChartJob(job: ChartJob): Promise<ChartFile> {
  switch (job.format) {
    case 'svg':
      return drawing(job);
    case 'png':
      return picture(job);
    case 'pdf':
      return chartPdf(job.chart);
    case 'pptx':
      return chartPptx(job.chart);
    case 'comparison.xlsx':
    case 'comparison.docx':
    case 'comparison.pdf':
    case 'proposal.docx':
    case 'proposal.pdf':
    case 'regulation.docx':
    case 'regulation.pdf':
      return { bytes: await doPaperJob(job) };
    case 'minutes.json':
    case 'minutes.docx':
    case 'remarks.xlsx':
      return { bytes: await doTalkJob(job) };
    case 'record.xlsx':
    case 'record.docx':
      return { bytes: await doRecordJob(job) };
  }
}

async function drawing({ chart, provenance }: Extract<ChartJob, { format: 'svg' }>): Promise<ChartFile> {
  const svg = await chartSvg(chart);
  return { bytes: Buffer.from(provenance ? markedSvg(svg, provenance) : svg, 'utf8') };
}

/** A size that was asked for is given or refused; one that was not is made to fit. */
async function picture({ chart, scale, provenance }: Extract<ChartJob, { format: 'png' }>): Promise<ChartFile> {
  const marked = (png: Uint8Array) => ({ bytes: provenance ? markedPng(png, provenance) : png });
  const drawn = await chartPng({ ...chart, scale: scale ?? USUAL_SCALE });
  if (!('code' in drawn)) return marked(drawn.png);
  if (scale !== null || drawn.largestScale === null) return drawn;
  const smaller = await chartPng({ ...chart, scale: drawn.largestScale });
  return 'code' in smaller ? smaller : marked(smaller.png);
}

import type { ChartFile, ChartJob } from './chart-job.ts';
import { chartPdf } from './chart-pdf.ts';
import { chartPng } from './chart-png.ts';
import { chartPptx } from './chart-pptx.ts';
import { chartSvg } from './chart-svg.ts';
import { doPaperJob } from './papers/do-paper-job.ts';

const USUAL_SCALE = 2;

/** Makes the file, whichever it is. */
export async function doChartJob(job: ChartJob): Promise<ChartFile> {
  switch (job.format) {
    case 'svg':
      return { bytes: Buffer.from(await chartSvg(job.chart), 'utf8') };
    case 'png':
      return picture(job);
    case 'pdf':
      return chartPdf(job.chart);
    case 'pptx':
      return chartPptx(job.chart);
    case 'comparison.xlsx':
    case 'comparison.docx':
    case 'proposal.docx':
    case 'proposal.pdf':
    case 'regulation.docx':
    case 'regulation.pdf':
      return { bytes: await doPaperJob(job) };
  }
}

/** A size that was asked for is given or refused; one that was not is made to fit. */
async function picture({ chart, scale }: Extract<ChartJob, { format: 'png' }>): Promise<ChartFile> {
  const drawn = await chartPng({ ...chart, scale: scale ?? USUAL_SCALE });
  if (!('code' in drawn)) return { bytes: drawn.png };
  if (scale !== null || drawn.largestScale === null) return drawn;
  const smaller = await chartPng({ ...chart, scale: drawn.largestScale });
  return 'code' in smaller ? smaller : { bytes: smaller.png };
}

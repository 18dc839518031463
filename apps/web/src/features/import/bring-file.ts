import type { ImportAnswer, ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { DeskState } from './desk-state.ts';
import { importStatus, readAgain, uploadFile } from './import-api.ts';
import { rememberedMapping } from './remembered-mapping.ts';

const ASK_MS = 250;

interface Bringing {
  readonly state: DeskState;
  readonly key: string;
  readonly signal: AbortSignal;
}

/** Uploads a file and follows its reading to the end. Never rejects: what went wrong stands at the file. */
export async function sendFile(bringing: Bringing, file: File): Promise<void> {
  const { state, key, signal } = bringing;
  if (!state.find(key)) return;
  state.change(key, { phase: 'uploading', sent: 0, problem: null });
  try {
    const answer = await uploadFile(file, { signal, onSent: (sent) => state.change(key, { sent }) });
    await followReading(bringing, answer);
  } catch (caught) {
    if (!signal.aborted) state.fail(key, caught);
  }
}

/** The same for a file that is on the server already, by the id in the address. */
export async function resumeFile(bringing: Bringing, importId: string): Promise<void> {
  const { state, key, signal } = bringing;
  try {
    const answer = await importStatus(importId, signal);
    state.change(key, { name: answer.file.name });
    await followReading(bringing, answer);
  } catch (caught) {
    if (!signal.aborted) state.fail(key, caught);
  }
}

async function followReading(bringing: Bringing, first: ImportAnswer): Promise<void> {
  const { state, key, signal } = bringing;
  let answer = first;
  while (answer.state === 'reading' && !signal.aborted) {
    state.change(key, { phase: 'reading', importId: answer.id, progress: answer.progress });
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    answer = await importStatus(answer.id, signal);
  }
  if (signal.aborted || answer.state === 'reading') return;
  if (answer.state === 'refused') {
    const { code, detail, detailEn } = answer.refused;
    const sentence = document.documentElement.lang.startsWith('en') ? detailEn : detail;
    state.change(key, { phase: 'refused', importId: answer.id, problem: { code, detail: sentence } });
    return;
  }
  state.change(key, { phase: 'ready', importId: answer.id, ...(await withRemembered(answer, signal)) });
  state.arrive(key);
}

/** Columns chosen for an earlier file of this shape come before guesses; when they do not fit this one, the guesses stand. */
async function withRemembered(
  answer: ReadyImport,
  signal: AbortSignal,
): Promise<{ readonly answer: ReadyImport; readonly remembered: boolean }> {
  const mapping = rememberedMapping(answer.sheets, answer.mapping);
  if (mapping === null) return { answer, remembered: false };
  try {
    return { answer: await readAgain(answer.id, { mapping }, signal), remembered: true };
  } catch {
    return { answer: await readAgain(answer.id, { mapping: answer.mapping }, signal), remembered: false };
  }
}

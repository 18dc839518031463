import type {
  BaselineChanges,
  ConfirmedImport,
  ImportAnswer,
  MoveReport,
  ReadyImport,
} from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportFix, ImportMapping, TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import type { Problem } from '@dachushi/domain/protocol/messages.ts';
import { fetchJson, HttpProblem } from '../../lib/http.ts';

/** How the file is to be read otherwise; what is left out stays as it was. */
export interface Reading {
  readonly mapping?: ImportMapping;
  readonly fixes?: readonly ImportFix[];
  readonly repair?: TextRepair | null;
  readonly joins?: string | null;
}

export interface Confirming {
  readonly title: string;
  readonly baseDate: string;
  readonly countingBasis: string;
  readonly movePlan?: string;
}

interface Sending {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onSent: (part: number) => void;
}

/** Uploads and comes back at once; the reading goes on behind. `fetch` cannot tell how much has been sent. @throws HttpProblem */
export function uploadFile(file: File, { signal, onSent }: Sending): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (status: number, problem: Partial<Problem> = {}) =>
      reject(new HttpProblem({ status, code: problem.code ?? 'network', detail: problem.detail ?? '' }));
    request.open('POST', '/api/imports');
    request.setRequestHeader('prefer', 'respond-async');
    request.setRequestHeader('accept-language', document.documentElement.lang || 'zh-CN');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status < 300)
        resolve(request.response as ImportAnswer); // the server answers by the same types
      else fail(request.status, (request.response ?? {}) as Partial<Problem>);
    };
    request.onerror = () => fail(0);
    request.onabort = () => fail(0, { code: 'import-cancelled' });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}

const at = (id: string) => `/api/imports/${encodeURIComponent(id)}`;

export function importStatus(id: string, signal?: AbortSignal): Promise<ImportAnswer> {
  return fetchJson(at(id), signal ? { signal } : {});
}

export function readAgain(id: string, reading: Reading, signal: AbortSignal): Promise<ReadyImport> {
  return fetchJson(`${at(id)}/preview`, { method: 'POST', body: reading, signal });
}

/** Files that were read become one import. */
export function combineImports(imports: readonly string[]): Promise<ReadyImport> {
  return fetchJson('/api/imports/combined', { method: 'POST', body: { imports } });
}

/** Reads the file once more with the corrections, then writes: given up early, the baseline would be there and nobody told of it. */
const CONFIRM_PATIENCE = 60_000;

export function confirmImport(id: string, confirming: Confirming): Promise<ConfirmedImport> {
  return fetchJson(`${at(id)}/confirm`, { method: 'POST', body: confirming, patience: CONFIRM_PATIENCE });
}

export function changesAgainst(id: string, baselineId: string, signal: AbortSignal): Promise<BaselineChanges> {
  return fetchJson(`${at(id)}/changes?baseline=${encodeURIComponent(baselineId)}`, { signal });
}

export function outlookOfMove(id: string, planId: string, signal: AbortSignal): Promise<MoveReport> {
  return fetchJson(`${at(id)}/move?plan=${encodeURIComponent(planId)}`, { signal });
}

/** Says that a file is no longer wanted; when that does not arrive, the server forgets it within the hour. */
export function dropImport(id: string): void {
  fetch(at(id), { method: 'DELETE', keepalive: true }).catch(() => undefined);
}

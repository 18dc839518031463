import { useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { HttpProblem } from '../../lib/http.ts';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { isOwnFormat } from '../import/accepted-files.ts';
import { offerFiles } from '../import/pending-files.ts';
import { readOwnFile } from './own-file.ts';
import type { OwnFile } from './own-file.ts';
import { importPlan, openSample, planOnBaseline } from './start-api.ts';

type Way = 'harbin' | 'harbin-finished' | 'file';

/** Why a plan did not open. `json` is the file's content, so that problems can be placed by name. */
export interface StartFailure {
  readonly fileName: string | null;
  readonly refused: Extract<OwnFile, { kind: 'refused' }>['why'] | null;
  readonly problem: HttpProblem | null;
  readonly json: unknown;
}

export interface Starting {
  /** What is under way; meanwhile the other ways wait. */
  readonly busy: Way | null;
  readonly failure: StartFailure | null;
  openSample(sample: 'harbin' | 'harbin-finished'): void;
  /** One file of the app's own opens at once; workbooks, and several files, go through the import. */
  openFiles(files: readonly File[]): void;
  dismiss(): void;
  /** To the board of a plan. */
  go(plan: { readonly id: string }): void;
}

export function useStarting(): Starting {
  const words = useMessages(startMessages);
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState<Way | null>(null);
  const [failure, setFailure] = useState<StartFailure | null>(null);
  const go = ({ id }: { readonly id: string }) => navigate(pathTo('board', { planId: id }));

  const run = async (
    way: Way,
    act: () => Promise<{ readonly id: string } | null>,
    about: Partial<StartFailure> = {},
  ) => {
    setBusy(way);
    try {
      const plan = await act();
      if (plan) go(plan);
    } catch (caught) {
      const problem =
        caught instanceof HttpProblem
          ? caught
          : new HttpProblem({ status: 0, code: 'unexpected', detail: String(caught) });
      setFailure({ fileName: null, refused: null, json: null, ...about, problem });
    } finally {
      setBusy(null);
    }
  };

  const openFile = async (file: File) => {
    if (busy !== null) return;
    setBusy('file');
    const own = await readOwnFile(file);
    if (own.kind === 'refused') {
      setBusy(null);
      setFailure({ fileName: file.name, refused: own.why, problem: null, json: null });
      return;
    }
    const about = { fileName: file.name, json: own.json };
    await run(
      'file',
      () => (own.kind === 'plan' ? importPlan(own.text) : planOnBaseline(titleOf(own.json, file.name), own.text)),
      about,
    );
  };

  return {
    busy,
    failure,
    openSample: (sample) => {
      if (busy === null)
        void run(sample, () => openSample(sample, sample === 'harbin' ? words.sampleName : words.sampleFinishedName));
    },
    openFiles: (files) => {
      const [first] = files;
      if (first === undefined || busy !== null) return;
      if (files.length === 1 && isOwnFormat(first)) void openFile(first);
      else {
        offerFiles(files);
        navigate('/import');
      }
    },
    dismiss: () => setFailure(null),
    go,
  };
}

/** The baseline's own title, else the file's name without its ending. */
function titleOf(json: unknown, fileName: string): string {
  const title =
    typeof json === 'object' && json !== null && 'title' in json && typeof json.title === 'string'
      ? json.title.trim()
      : '';
  return (title === '' ? fileName.replace(/\.[^.]*$/u, '') : title).slice(0, 200);
}

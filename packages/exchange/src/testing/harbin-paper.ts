import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { PaperRequest } from '../papers/paper-request.ts';
import { finishedReform } from './finished-reform.ts';

/** The finished illustrative reform and what else was done to it, as a paper asks for it. */
export function harbinPaper(departmentId: string | null = null, more: readonly Command[] = []): PaperRequest {
  return {
    structure: more.reduce(applyCommand, finishedReform()),
    planTitle: '哈尔滨市大处室改革方案',
    departmentId: departmentId as DepartmentId | null,
    provenance: {
      planId: 'p1',
      epoch: 'e-1f2e',
      seq: 412,
      stateHash: 'dcdb3748'.repeat(8),
      time: '2026-11-22T06:32:00Z',
    },
  };
}

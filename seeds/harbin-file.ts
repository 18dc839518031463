/// <reference types="node" />
import { readFileSync } from 'node:fs';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import type { DepartmentId, DivisionId, ItemId } from '@dachushi/domain/ids.ts';
import type { OnlineDepth } from '@dachushi/domain/item-state.ts';

/** The two files as they lie in `seeds/harbin`: only the fields that are read. Amounts are 名, 个 and working days. */
export interface HarbinFile {
  readonly _meta: { readonly title: string; readonly status: string; readonly warning: string };
  readonly departments: readonly FileDepartment[];
}

export interface FileDepartment {
  readonly id: DepartmentId;
  readonly name: string;
  readonly category: string;
  readonly inScope: boolean;
  readonly exemptReason: string | null;
  readonly establishmentType: '行政编制' | '政法专项编制';
  readonly divisions: readonly FileDivision[];
  /** Departments outside the reform have no list of their own. */
  readonly afterPlan: {
    readonly divisions: readonly AfterUnit[] | null;
    readonly specialistPosts?: number;
    readonly transitionalDeputyPosts?: number;
    /** The words of the file; the last one is longer than that of the press report. */
    readonly specialistAreas?: readonly string[];
  };
}

export interface FileDivision {
  readonly id: DivisionId;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly duties: readonly string[];
  readonly establishment: number;
  readonly leadership: { readonly chief: number; readonly deputy: number };
  readonly temporary: boolean;
  readonly protected: boolean;
  readonly action: string;
}

export interface AfterUnit {
  readonly name: string;
  readonly kind: DivisionKind;
  readonly action: '保留' | '合并' | '更名' | '新设' | '整建制改设';
  /** Names of its sources. */
  readonly from: readonly string[];
  readonly duties: readonly string[];
  readonly establishment: number;
  readonly leadership: { readonly chief: number; readonly deputy: number };
}

export interface FileItem {
  readonly id: ItemId;
  readonly departmentId: DepartmentId;
  readonly nature: '审批' | '监管';
  readonly category: string;
  readonly name: string;
  readonly basis: string;
  readonly handlingDivisionId: DivisionId;
  readonly supervisingDivisionId: DivisionId | null;
  /** Names of units; for departments outside the reform those of divisions. */
  readonly afterUnit: string;
  readonly afterSupervisingUnit: string | null;
  readonly statutoryDays: number | null;
  readonly promisedDaysBefore: number | null;
  readonly promisedDaysAfter: number | null;
  readonly documentsBefore: number | null;
  readonly documentsAfter: number | null;
  readonly stepsBefore: number | null;
  readonly stepsAfter: number | null;
  readonly unfoundedPreconditions: number;
  readonly online: OnlineDepth | null;
  readonly inHall: boolean;
  readonly status: '保留' | '承接';
}

export function readHarbinDepartments(): HarbinFile {
  return readJson('harbin/harbin-departments.json') as HarbinFile;
}

export function readHarbinItems(): readonly FileItem[] {
  return (readJson('harbin/harbin-items.json') as { readonly items: readonly FileItem[] }).items;
}

/** @throws when the file is missing or is not JSON; the message names the file. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  } catch (error) {
    throw new Error(`the sample file seeds/${path} cannot be read: ${String(error)}`, { cause: error });
  }
}

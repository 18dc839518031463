import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Department, Division, Item } from '@dachushi/domain/division.ts';
import { NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import type { DutyId } from '@dachushi/domain/ids.ts';
import { readHarbinDepartments, readHarbinItems } from './harbin-file.ts';
import type { FileDepartment, FileDivision, FileItem } from './harbin-file.ts';

/** The illustrative Harbin 现状: 45 departments, 652 divisions. Reads the files anew at every call; keep what you get. */
export function harbinBaseline(): Baseline {
  const file = readHarbinDepartments();
  const items = readHarbinItems();
  return {
    title: '哈尔滨市“大处室”改革（示意）',
    // The city-wide round began in December 2015; the day is ours.
    baseDate: '2015-12-01',
    source: `${file._meta.title}（${file._meta.status}）`,
    countingBasis: '机关党委、纪检监察、离退休机构列入总数',
    notice: inChinese(file._meta.warning),
    departments: file.departments.map((department) =>
      departmentOf(
        department,
        items.filter((item) => item.departmentId === department.id),
      ),
    ),
  };
}

/** The file's warning ends with the same in English; sheets keep to one language. */
function inChinese(warning: string): string {
  return warning.replace(/[A-Za-z][^\p{Script=Han}]*$/u, '').trim();
}

function departmentOf(department: FileDepartment, items: readonly FileItem[]): Department {
  return {
    id: department.id,
    name: department.name,
    category: department.category,
    inScope: department.inScope,
    exemptReason: department.exemptReason,
    divisions: department.divisions.map((division) => divisionOf(division, department.establishmentType)),
    items: items.map(itemOf),
  };
}

function divisionOf(division: FileDivision, type: FileDepartment['establishmentType']): Division {
  const kind = type === '行政编制' ? '行政' : '政法';
  return {
    id: division.id,
    name: division.name,
    kind: division.kind,
    duties: division.duties.map((text, at) => ({ id: `${division.id}-d${at + 1}` as DutyId, text })),
    establishment: { ...NO_ESTABLISHMENT, [kind]: division.establishment },
    posts: { chief: division.leadership.chief, deputy: division.leadership.deputy },
    counted: true,
    protected: division.protected && !mergedByTheFile(division),
    temporary: division.temporary ? {} : null,
  };
}

/** The file marks every 机关党委 as protected and yet merges that of 供热办 into its 办公室; what it merges cannot be protected. */
function mergedByTheFile(division: FileDivision): boolean {
  return division.action === '并入';
}

/** 时限, 要件, 环节 and 前置条件 as they stood before the reform; what the file says of the time after is not 现状. */
function itemOf(item: FileItem): Item {
  return {
    id: item.id,
    nature: item.nature,
    name: item.name,
    category: item.category,
    handlerId: item.handlingDivisionId,
    supervisorId: item.supervisingDivisionId,
    ...(item.basis === '' ? {} : { basis: item.basis }),
    ...(item.statutoryDays === null ? {} : { statutoryDays: item.statutoryDays }),
    ...(item.promisedDaysBefore === null ? {} : { days: item.promisedDaysBefore }),
    ...(item.documentsBefore === null ? {} : { documents: item.documentsBefore }),
    ...(item.stepsBefore === null ? {} : { steps: item.stepsBefore }),
    ...(item.unfoundedPreconditions === 0 ? {} : { preconditions: item.unfoundedPreconditions }),
    ...(item.status === '保留' ? {} : { status: item.status }),
  };
}

import type { Baseline } from '@dachushi/domain/baseline.ts';
import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import type { Department, Division, DivisionKind, Item } from '@dachushi/domain/division.ts';
import { NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId } from '@dachushi/domain/ids.ts';

/** Divisions of one department: near the 652 ÷ 45 of the Harbin case. */
const SIZES = [14, 15];

/**
 * A made-up 现状 with exactly `divisions` divisions, 14–15 to a department, for tests and benchmarks beyond the size of
 * one city. Same arguments, same baseline; every tenth department is outside the reform.
 */
export function syntheticBaseline(divisions: number, seed: number): Baseline {
  const draw = drawing(seed);
  const departments: Department[] = [];
  for (let left = divisions; left > 0;) {
    const size = Math.min(left, SIZES[draw(SIZES.length)] ?? 14);
    departments.push(department(departments.length + 1, size, draw));
    left -= size;
  }
  return {
    title: `合成现状 ${divisions} 个处室`,
    baseDate: '2026-01-01',
    source: `合成数据，种子 ${seed}`,
    countingBasis: '机关党委、纪检监察、离退休机构列入总数',
    notice: '合成数据，仅用于测试，不代表任何真实机构。',
    departments,
  };
}

/** A whole number from 0 to n − 1. */
type Draw = (n: number) => number;

function department(no: number, size: number, draw: Draw): Department {
  const id = `s${no}` as DepartmentId;
  const divisions = Array.from({ length: size }, (_, at) =>
    division(`${id}-${String(at + 1).padStart(2, '0')}`, at, draw),
  );
  const inScope = no % 10 !== 0;
  return {
    id,
    name: `合成部门${no}`,
    category: '工作部门',
    inScope,
    exemptReason: inScope ? null : '合成：不涉改',
    divisions,
    items: items(id, divisions, draw),
  };
}

const FIRST_KINDS: readonly DivisionKind[] = ['综合管理', '综合管理', '机关党委', '纪检监察'];
const LATER_KINDS = DIVISION_KINDS.filter((kind) => kind !== '机关党委' && kind !== '纪检监察' && kind !== '综合管理');
const MATTERS = ['规划', '项目', '市场', '质量', '安全', '信息', '资源', '标准', '服务', '工程'];

function division(id: string, at: number, draw: Draw): Division {
  const kind = FIRST_KINDS[at] ?? LATER_KINDS[draw(LATER_KINDS.length)] ?? '业务';
  const matter = MATTERS[draw(MATTERS.length)] ?? '规划';
  const places = 3 + draw(9);
  return {
    id: id as DivisionId,
    name: `${matter}${at + 1}处`,
    kind,
    duties: Array.from({ length: 1 + draw(3) }, (_, no) => ({
      id: `${id}-d${no + 1}` as DutyId,
      text: `负责${matter}相关工作之${no + 1}`,
    })),
    establishment: { ...NO_ESTABLISHMENT, 行政: places, 工勤: draw(2) },
    posts: { chief: 1, deputy: places > 7 ? 2 : places > 3 ? 1 : 0 },
    counted: true,
    protected: kind === '机关党委' || kind === '纪检监察',
    temporary: at > 3 && draw(20) === 0 ? {} : null,
  };
}

function items(id: DepartmentId, divisions: readonly Division[], draw: Draw): readonly Item[] {
  return Array.from({ length: draw(8) }, (_, at): Item => {
    const handler = divisions[draw(divisions.length)] ?? divisions[0];
    const supervisor = divisions[draw(divisions.length)];
    if (!handler) throw new Error('a department has divisions');
    return {
      id: `${id}-A${at + 1}` as ItemId,
      nature: '审批',
      name: `合成事项${at + 1}`,
      handlerId: handler.id,
      supervisorId: supervisor?.id ?? null,
    };
  });
}

/** mulberry32: small, seeded, the same on every machine. */
function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

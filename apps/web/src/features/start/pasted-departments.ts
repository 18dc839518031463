import { normaliseName } from '@dachushi/domain/name.ts';

/** One department with its divisions as pasted; `places` is the 编制 of a third column, 0 when there is none. */
export interface PastedDepartment {
  readonly name: string;
  readonly divisions: readonly { readonly name: string; readonly places: number }[];
}

export interface PasteProblem {
  readonly code: 'name-too-long' | 'no-department' | 'places-unreadable' | 'too-many';
  /** Counted from 1, as the planner sees it. */
  readonly line: number;
  readonly text: string;
}

export interface Pasted {
  readonly departments: readonly PastedDepartment[];
  readonly divisions: number;
  readonly problems: readonly PasteProblem[];
}

const LONGEST_NAME = 60;
const MOST_DIVISIONS = 20_000;
const HEADINGS = new Set(['部门', '单位', '部门名称', 'department']);

/**
 * Reads a block pasted from a sheet or typed: a department a line, or 部门, 处室 and perhaps 编制 parted by tabs. An empty
 * first cell belongs to the department above, as in merged cells; the same department may come back further down.
 */
export function readPasted(text: string): Pasted {
  const departments = new Map<string, { name: string; places: number }[]>();
  const problems: PasteProblem[] = [];
  let current: string | null = null;
  let divisions = 0;
  text.split(/\r\n?|\n/u).forEach((row, at) => {
    const [first = '', second = '', third = ''] = row
      .split('\t')
      .map((cell) => normaliseName(cell.replace(/^"|"$/gu, '')));
    const problem = (code: PasteProblem['code'], said: string) => problems.push({ code, line: at + 1, text: said });
    if ((first === '' && second === '') || (divisions === 0 && HEADINGS.has(first.toLowerCase()))) return;
    for (const name of [first, second]) if ([...name].length > LONGEST_NAME) problem('name-too-long', name);
    if (first !== '') current = first;
    if (current === null) {
      problem('no-department', second);
      return;
    }
    const own = departments.get(current) ?? [];
    departments.set(current, own);
    if (second === '') return;
    if (third !== '' && !/^\d{1,5}$/u.test(third)) problem('places-unreadable', third);
    own.push({ name: second, places: /^\d{1,5}$/u.test(third) ? Number(third) : 0 });
    divisions += 1;
    if (divisions === MOST_DIVISIONS + 1) problem('too-many', String(MOST_DIVISIONS));
  });
  return { departments: [...departments].map(([name, own]) => ({ name, divisions: own })), divisions, problems };
}

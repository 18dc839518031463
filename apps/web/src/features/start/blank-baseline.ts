import type { DivisionKind } from '@dachushi/domain/division.ts';
import { isSetApart, kindOfName } from './kind-of-name.ts';
import type { PastedDepartment } from './pasted-departments.ts';

/** What `POST /api/baselines` takes at least; everything else has a plain default there. */
interface PlainBaseline {
  readonly title: string;
  readonly baseDate: string;
  readonly source: string;
  readonly countingBasis: string;
  readonly departments: readonly {
    readonly id: string;
    readonly name: string;
    readonly divisions: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: DivisionKind;
      readonly protected: boolean;
      readonly establishment: number;
    }[];
  }[];
}

interface BlankPlan {
  readonly title: string;
  readonly departments: readonly PastedDepartment[];
  readonly today: Date;
  readonly words: { readonly source: string; readonly countingBasis: string };
}

/** A baseline from names alone. Ids are places in the official order, which is the order of the paste. */
export function blankBaseline({ title, departments, today, words }: BlankPlan): PlainBaseline {
  return {
    title,
    baseDate: isoDay(today),
    ...words,
    departments: departments.map(({ name, divisions }, at) => ({
      id: `b${at + 1}`,
      name,
      divisions: divisions.map((division, place) => ({
        id: `b${at + 1}-${place + 1}`,
        name: division.name,
        kind: kindOfName(division.name),
        protected: isSetApart(division.name),
        establishment: division.places,
      })),
    })),
  };
}

/** The local day, YYYY-MM-DD. */
function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

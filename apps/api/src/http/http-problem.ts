import type { Problem } from '@dachushi/domain/protocol/messages.ts';
import type { Language } from './language.ts';
import { PROBLEMS } from './problem-codes.ts';
import type { ProblemCode } from './problem-codes.ts';

export type Facts = Readonly<Record<string, string | number>>;
export type Issue = NonNullable<Problem['issues']>[number];

/** A refusal on its way to the caller: a code and its facts; the sentence is chosen when it is answered. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly facts: Facts;
  readonly issues: readonly Issue[] | undefined;

  constructor(code: ProblemCode, facts: Facts = {}, issues?: readonly Issue[]) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.issues = issues;
  }
}

/** A body with ten thousand mistakes is answered with the first thousand. */
const MOST_ISSUES = 1_000;

/** The facts travel along (`expected`, `headSeq` …), so that a program need not read the sentence. */
export function presentProblem({ code, facts, issues }: HttpProblem, language: Language): Problem {
  const { status, title, zh, en } = PROBLEMS[code];
  const detail = (language === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  const listed = issues ? { issues: issues.slice(0, MOST_ISSUES) } : {};
  return { ...facts, type: `/api/docs#problem-${code}`, title, status, code, detail, ...listed };
}

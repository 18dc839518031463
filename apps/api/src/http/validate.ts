import type { Request } from 'express';
import { z } from 'zod';
import type { Facts, Issue } from './http-problem.ts';
import { HttpProblem } from './http-problem.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import type { ProblemCode } from './problem-codes.ts';

type IssueMessages = z.core.$ZodErrorMap;
const MESSAGES: Readonly<Record<'zh' | 'en', IssueMessages>> = {
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

/** @throws HttpProblem with every issue and its path. */
export function validBody<T>(request: Request, schema: z.ZodType<T>, code: ProblemCode = 'invalid_request'): T {
  return checked({ schema, value: request.body as unknown, code }, () => languageOf(request));
}

/** @throws HttpProblem with every issue and its path. */
export function validQuery<T>(request: Request, schema: z.ZodType<T>): T {
  return checked({ schema, value: request.query, code: 'invalid_request' }, () => languageOf(request));
}

interface Question<T> {
  readonly schema: z.ZodType<T>;
  readonly value: unknown;
  readonly code: ProblemCode;
}

/** The same for what did not come as a body. @throws HttpProblem with every issue and its path. */
export function validValue<T>({ language, ...question }: Question<T> & { readonly language: Language }): T {
  return checked(question, () => language);
}

/** The language is asked for only when something is wrong: nearly nothing is, and finding it costs as much as the check. */
function checked<T>({ schema, value, code }: Question<T>, languageOfMessages: () => Language): T {
  const parsed = schema.safeParse(value, { error: (issue) => MESSAGES[languageOfMessages()](issue) });
  if (parsed.success) return parsed.data;
  const language = languageOfMessages();
  const issues = parsed.error.issues.flatMap((issue) => flatten(issue, language));
  const facts: Facts = { count: issues.length };
  throw new HttpProblem(namesUnknownCommand(parsed.error) ? 'unknown_command' : code, facts, issues);
}

/** Longer ones repeat what was sent, and a thousand of them would make an answer of gigabytes. */
const LONGEST_MESSAGE = 300;
const UNKNOWN_KEY = { zh: '没有这个字段', en: 'There is no such field' } as const;

/** Unknown keys are one issue each, at their own path, so that the caller can point at them. */
function flatten(issue: z.core.$ZodIssue, language: Language): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const { code } = issue;
  if (code !== 'unrecognized_keys') return [{ path, message: issue.message.slice(0, LONGEST_MESSAGE), code }];
  return issue.keys.map((key) => ({ path: [...path, key], message: UNKNOWN_KEY[language], code }));
}

function namesUnknownCommand(error: z.ZodError): boolean {
  return error.issues.some(
    ({ path, code }) => code === 'invalid_union' && path[0] === 'commands' && path.at(-1) === 'type',
  );
}

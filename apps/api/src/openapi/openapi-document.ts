import { z } from 'zod';
import { PROBLEMS } from '../http/problem-codes.ts';
import { PROBLEM } from './answer-schemas.ts';
import { OPERATIONS } from './operations.ts';
import type { Operation } from './operation.ts';

type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1, whose schemas are plain JSON Schema: the very schemas that check requests, written out. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '大处室 Dachushi',
      version: '1',
      description: '错误一律为 application/problem+json。Errors are application/problem+json.',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { Problem: jsonSchema(PROBLEM, 'output') } },
  };
}

function describe(operation: Operation): Json {
  const { method, path, zh, en, query, body, upload, status, answer, problems } = operation;
  return {
    operationId: `${method}${path.replace(/[{}]/g, '').replace(/[^a-z]+(.)?/gi, (_, letter: string = '') => letter.toUpperCase())}`,
    summary: zh,
    description: en,
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : [])],
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } } }
      : {}),
    ...(upload ? { requestBody: UPLOAD } : {}),
    responses: { [status]: answerOf(operation.en, answer), ...problemAnswers(problems) },
  };
}

const UPLOAD: Json = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    },
  },
};

function answerOf(description: string, answer: Operation['answer']): Json {
  if (answer === null) return { description };
  if (typeof answer === 'string') return { description, content: { [answer]: {} } };
  return { description, content: { 'application/json': { schema: jsonSchema(answer, 'output') } } };
}

function problemAnswers(named: Operation['problems']): Json {
  // whatever opens a plan may find it damaged
  const codes = named.includes('plan_unknown') ? [...named, 'plan_damaged' as const] : named;
  const statuses = new Set(codes.map((code) => PROBLEMS[code].status));
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...statuses].map((status) => {
      const description = codes.filter((code) => PROBLEMS[code].status === status).join(', ');
      return [status, { description, content }];
    }),
  );
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType): Json[] {
  const { properties = {} } = jsonSchema(query, 'input') as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

/** Recursive parts are kept inside the schema they belong to, under an id, so that their references stay theirs. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return '$defs' in json ? { $id: `urn:dachushi:${io}:plan-file`, ...json } : json;
}

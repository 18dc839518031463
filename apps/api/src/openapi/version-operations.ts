import type { NamedVersions } from '@dachushi/domain/protocol/named-versions.ts';
import { z } from 'zod';
import { GONE_VERSION, NEW_VERSION } from '../versions/version-schema.ts';
import type { Operation } from './operation.ts';

const version = z.strictObject({
  name: z.string(),
  seq: z.int().nonnegative(),
  actor: z.string(),
  time: z.iso.datetime(),
});

const NAMED_VERSIONS = z.strictObject({
  epoch: z.string(),
  versions: z.array(version),
}) satisfies z.ZodType<NamedVersions>;

const path = '/api/plans/{planId}/versions';

/** Points of the log with a name. */
export const VERSION_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path,
    zh: '命名版本：记录中有名称的各点',
    en: 'Named versions: the points of the log that have a name',
    status: 200,
    answer: NAMED_VERSIONS,
    problems: ['plan_unknown'],
  },
  {
    method: 'post',
    path,
    zh: '给任意一步命名（0 为起点）；名称在方案内不重复，同名同步再发一次为 200',
    en: 'Names any step (0 is the start); a name is given once per plan, the same again answers 200',
    body: NEW_VERSION,
    status: 201,
    answer: NAMED_VERSIONS,
    problems: [
      'invalid_request',
      'plan_unknown',
      'seq_unknown',
      'epoch_changed',
      'version_name_taken',
      'too_many_versions',
      'cross_origin',
    ],
  },
  {
    method: 'delete',
    path,
    zh: '去掉一个名称；记录本身不变，没有这个名称也算成功',
    en: 'Takes a name away; the log stays as it is, and a name that is not there is no error',
    query: GONE_VERSION,
    status: 200,
    answer: NAMED_VERSIONS,
    problems: ['invalid_request', 'plan_unknown', 'epoch_changed', 'cross_origin'],
  },
];

import { z } from 'zod';
import { idSchema, PAYLOAD_SCHEMAS, UNDO_REQUEST_SCHEMA } from '../command-schema.ts';
import type { CommandType } from '../command.ts';
import type { CommandBatch } from './messages.ts';

const envelope = { n: z.int().positive(), commandId: idSchema<string>(), v: z.literal(1) };

const ordinary = (Object.keys(PAYLOAD_SCHEMAS) as Exclude<CommandType, 'undo'>[]).map((type) =>
  z.strictObject({ ...envelope, type: z.literal(type), payload: PAYLOAD_SCHEMAS[type] }),
);

const numberedRequest = z.discriminatedUnion('type', [
  z.strictObject({ ...envelope, type: z.literal('undo'), payload: UNDO_REQUEST_SCHEMA }),
  ...ordinary,
]);

export const BATCH_SCHEMA = z.strictObject({
  clientId: idSchema<string>(),
  epoch: z.string().max(64).exactOptional(),
  baseSeq: z.int().nonnegative().exactOptional(),
  commands: z.array(numberedRequest).min(1).max(100),
}) as unknown as z.ZodType<CommandBatch>; // the schemas above spell out every member of the union; zod cannot rebuild it as one type

import { z } from 'zod';

/** The hash of a state or of an entry, or its beginning as it is printed: `dcdb 3748`. */
export const VERIFY_BODY = z.strictObject({
  hash: z
    .string()
    .max(200)
    .transform((text) => text.replace(/\s/gu, '').toLowerCase())
    .refine((text) => /^[0-9a-f]{8,64}$/.test(text), { error: '8–64 位十六进制数 / 8 to 64 hexadecimal digits' }),
});

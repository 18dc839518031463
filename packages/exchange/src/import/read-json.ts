import type { Baseline } from '@dachushi/domain/baseline.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { FileRefused } from './refusal.ts';
import { isBeyondJsonBounds } from './text/json-bounds.ts';
import { decodeText } from './text/decode-text.ts';

/**
 * A baseline as JSON, or the baseline inside a whole plan (`plan.json`).
 * @throws FileRefused naming the first place that does not fit
 */
export function readJson(bytes: Uint8Array): Baseline {
  const { text } = decodeText(bytes);
  const given = parse(text);
  const isPlan = isRecord(given) && given['format'] === 'dachushi-plan';
  if (!isPlan && !(isRecord(given) && Array.isArray(given['departments']))) {
    throw new FileRefused('unsupported-format', { zh: '不是本应用的 json', en: 'It is not json of this app' });
  }
  const parsed = BASELINE_SCHEMA.safeParse(isPlan ? given['baseline'] : given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200);
  throw new FileRefused('corrupt-file', { zh: `第一处不合：${at}`, en: `First misfit: ${at}` });
}

function parse(text: string): unknown {
  if (isBeyondJsonBounds(text))
    throw new FileRefused('corrupt-file', {
      zh: 'json 嵌套太深或数值太多',
      en: 'The json is too deep or has too many values',
    });
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new FileRefused('corrupt-file', { zh: `json 有误：${reason}`, en: reason });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a planner may bring: a baseline, or a whole plan of another machine. */
export type OwnFile =
  | { readonly kind: 'baseline' | 'plan'; readonly json: unknown; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly why: 'not-json' | 'not-ours' | 'too-large' | 'unreadable';
      readonly detail: string;
    };

/** As the server's limits. */
const LARGEST = { baseline: 16_000_000, plan: 64_000_000 } as const;

/** Reads a chosen or dropped file and says what it is; what is in it is for the server to judge. */
export async function readOwnFile(file: File): Promise<OwnFile> {
  if (file.size > LARGEST.plan) return { kind: 'refused', why: 'too-large', detail: file.name };
  let text: string;
  try {
    text = await file.text();
  } catch (failure) {
    return { kind: 'refused', why: 'unreadable', detail: String(failure) };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (failure) {
    return { kind: 'refused', why: 'not-json', detail: failure instanceof Error ? failure.message : file.name };
  }
  const kind = kindOf(json);
  if (kind === null) return { kind: 'refused', why: 'not-ours', detail: file.name };
  if (file.size > LARGEST[kind]) return { kind: 'refused', why: 'too-large', detail: file.name };
  return { kind, json, text: text.replace(/^\uFEFF/u, '') };
}

function kindOf(json: unknown): 'baseline' | 'plan' | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  if (Object.hasOwn(json, 'entries') || Object.hasOwn(json, 'format')) return 'plan';
  return Object.hasOwn(json, 'departments') ? 'baseline' : null;
}

import { saveFile } from './save-file.ts';

interface Fetching {
  /** With its extension. */
  readonly name: string;
  readonly signal: AbortSignal;
}

/** Fetches a file and hands it to the browser under `name`. The code of what went wrong, or null. Cancelling is no problem. */
export async function fetchFile(address: string, { name, signal }: Fetching): Promise<string | null> {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) return await codeOf(answer);
    saveFile(name, await answer.blob());
    return null;
  } catch {
    return signal.aborted ? null : 'network';
  }
}

async function codeOf(answer: Response): Promise<string> {
  const said = (await answer.json().catch(() => null)) as { readonly code?: unknown } | null;
  return typeof said?.code === 'string' ? said.code : 'unexpected';
}

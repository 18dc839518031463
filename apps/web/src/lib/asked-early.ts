declare global {
  interface Window {
    /** By path; `public/first-paint.js` asks while the code is still on its way. */
    askedEarly?: Record<string, Promise<Response>>;
    codeCame?: Promise<unknown>;
  }
}

/** The answer to a question that was asked before the code was there; each is taken once. */
export function takeAskedEarly(path: string): Promise<Response> | undefined {
  const asked = window.askedEarly?.[path];
  delete window.askedEarly?.[path];
  return asked;
}

/** When the code of the addressed page has come or cannot: what the first picture does without leaves the line to it. */
export async function codeCame(): Promise<void> {
  await window.codeCame;
}

/** The same answer, unless the signal comes first: then it fails like a fetch that was stopped. */
export function unlessAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DOMException('stopped', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    answer.then(resolve, reject);
  });
}

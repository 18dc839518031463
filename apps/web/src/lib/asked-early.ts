declare global {
  interface Window {
    /** By path; `public/first-paint.js` asks while the code is still on its way. */
    askedEarly?: Record<string, Promise<Response>>;
    planCame?: Promise<void>;
  }
}

/** The answer to a question that was asked before the code was there; each is taken once. */
export function takeAskedEarly(path: string): Promise<Response> | undefined {
  const asked = window.askedEarly?.[path];
  delete window.askedEarly?.[path];
  return asked;
}

/** When the addressed plan has come or cannot; at once where none is on its way. What the line brings next need not wait longer. */
export function planCame(): Promise<void> {
  return window.planCame ?? Promise.resolve();
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

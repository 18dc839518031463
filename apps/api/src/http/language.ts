import type { Request } from 'express';

export type Language = 'zh' | 'en';

/** Chinese unless the caller prefers English. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}

import { defineMessages, messagesFor } from './catalogue.ts';
import type { Language } from './catalogue.ts';
import { problemText } from './problem-text.ts';

/** What can be wrong with a file as a whole, on the pages where files are given. */
const fileMessages = defineMessages({
  zh: {
    check_too_heavy: '文件太大或太复杂，限定的时间和内存内没有核对完，什么也没有保存。请确认文件未被改动，或重新导出。',
    json_bounds: '文件的嵌套太深或数值太多，不会是本应用的文件，没有读取。请检查是否选错了文件。',
  },
  en: {
    check_too_heavy:
      'The file is too large or too involved to be checked within the limits of time and memory; nothing was stored. Make sure that it was not altered, or export it again.',
    json_bounds: 'The file is deeper, or has more values, than any file of this app. Check that it is the right one.',
  },
});

/** A sentence for the code of a problem with a file, also for one that is not known here. */
export function fileProblemText(code: string, language: Language): string {
  const sentences: Readonly<Record<string, string>> = messagesFor(fileMessages, language);
  return (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? problemText(code, language);
}

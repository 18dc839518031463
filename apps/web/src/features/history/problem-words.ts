import type { messagesFor } from '../../messages/catalogue.ts';
import type { historyMessages } from '../../messages/history.ts';
import type { RecordProblem } from './record/plan-record.ts';

type Words = ReturnType<typeof messagesFor<(typeof historyMessages)['zh']>>;

/** What is wrong with the record, and what to do. */
export function problemWords(problem: RecordProblem, words: Words) {
  switch (problem) {
    case 'network':
      return { title: words.problemNetwork, text: words.problemNetworkText, act: words.retry };
    case 'gap':
      return { title: words.problemGap, text: words.problemGapText, act: words.readAgain };
    case 'epoch':
      return { title: words.problemEpoch, text: words.problemEpochText, act: words.readAgain };
    case 'mismatch':
      return { title: words.problemMismatch, text: words.problemMismatchText, act: words.readAgain };
    case 'unexpected':
      return { title: words.problemUnexpected, text: words.problemUnexpectedText, act: words.readAgain };
  }
}

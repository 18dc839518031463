import type { ClaimAnswer, StatedBase, WholeRange } from '@dachushi/domain/ratios/claim.ts';
import { fraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import type { messagesFor } from '../../messages/catalogue.ts';
import type { ratiosMessages } from '../../messages/ratios.ts';

type Words = ReturnType<typeof messagesFor<(typeof ratiosMessages)['zh']>>;

export interface ClaimLine {
  readonly verdict: 'holds' | 'fails' | 'note';
  readonly text: string;
  /** The figures that show it. */
  readonly figure: string;
}

/** The answer in lines: the stated base, why it cannot be, the bases that would do, and what that would mean. */
export function claimLines(answer: ClaimAnswer, words: Words): readonly ClaimLine[] {
  const { stated, bases, removed, claim } = answer;
  return [
    ...(stated
      ? statedLines(stated, answer, words)
      : [
          {
            verdict: 'note' as const,
            text: words.baseMissing,
            figure: bases ? words.about(rangeText(bases, words)) : '',
          },
        ]),
    ...(stated?.holds === true ? [] : basesLine(bases, answer, words)),
    ...(stated?.outside ? [outsideLine(stated.outside, words)] : []),
    ...(bases === null && !stated
      ? [{ verdict: 'fails' as const, text: words.noBase(removed, claim.number), figure: words.noBaseShort }]
      : []),
  ];
}

function statedLines(stated: StatedBase, { removed, claim }: ClaimAnswer, words: Words): readonly ClaimLine[] {
  const first: ClaimLine = {
    verdict: stated.holds ? 'holds' : 'fails',
    text: words.removedOverBefore,
    figure: `${removed}/${stated.before} = ${percentText(stated.ratio)}%`,
  };
  if (stated.holds) return [first];
  if (stated.removedThatFit === null) {
    const around = stated.around.map((step) => `${step.removed} → ${percentText(step.ratio)}%`).join(words.comma);
    return [first, { verdict: 'fails', text: words.cannotReach(stated.before, claim.number), figure: around }];
  }
  const need = words.pieces(rangeText(stated.removedThatFit, words));
  return [first, { verdict: 'note', text: words.wouldNeed(stated.before, claim.number), figure: need }];
}

function basesLine(
  bases: WholeRange | null,
  { removed, claim, stated }: ClaimAnswer,
  words: Words,
): readonly ClaimLine[] {
  if (!stated) return [];
  if (bases === null)
    return [{ verdict: 'fails', text: words.noBase(removed, claim.number), figure: words.noBaseShort }];
  if (bases.first === bases.last) {
    const ratio = percentText(fraction(removed, bases.first));
    return [{ verdict: 'holds', text: words.onlyBase, figure: `${removed}/${bases.first} = ${ratio}%` }];
  }
  return [{ verdict: 'holds', text: words.baseBetween, figure: rangeText(bases, words) }];
}

function outsideLine({ fewest, most }: NonNullable<StatedBase['outside']>, words: Words): ClaimLine {
  if (most < 0) {
    const [a, b] = [-most, -fewest];
    return { verdict: 'note', text: words.possible, figure: words.addedToBase(a === b ? `${a}` : `${a}–${b}`) };
  }
  const least = Math.max(0, fewest);
  return {
    verdict: 'note',
    text: words.possible,
    figure: words.outsideBase(least === most ? `${most}` : `${least}–${most}`),
  };
}

function rangeText({ first, last }: WholeRange, words: Words): string {
  if (last === null) return `${first}–${words.unlimited}`;
  return first === last ? String(first) : `${first}–${last}`;
}

import { defineMessages } from './catalogue.ts';

/** The words of the five ratio statuses and of the pictures of numbers. */
export const statusMessages = defineMessages({
  zh: {
    below: '低于区间',
    within: '区间内',
    above: '高于区间',
    exempt: '不涉改',
    infeasible: '无整数解',
    count: (before: string, after: string) => `由 ${before} 个到 ${after} 个`,
    fraction: (numerator: string, denominator: string) => `${numerator} 除以 ${denominator}`,
    bandBar: (ratio: string, band: string, status: string) => `精简 ${ratio}，目标区间 ${band}，${status}`,
    bandBarNow: (now: string) => `；现为 ${now}`,
    ladder: (before: string, removed: string, status: string) => `${before} 个：已减 ${removed} 个，${status}`,
    ladderFits: (steps: string) => `减 ${steps} 个在区间内`,
    ladderOnly: (step: string) => `只有减 ${step} 个在区间内`,
    ladderNone: (nearest: string) => `没有整数步落入区间，近者 ${nearest}`,
    ladderPreview: (removed: string) => `将减 ${removed} 个`,
    or: ' 或 ',
  },
  en: {
    below: 'Below band',
    within: 'In band',
    above: 'Above band',
    exempt: 'Out of scope',
    infeasible: 'No whole step',
    count: (before: string, after: string) => `from ${before} to ${after}`,
    fraction: (numerator: string, denominator: string) => `${numerator} over ${denominator}`,
    bandBar: (ratio: string, band: string, status: string) => `Reduced by ${ratio}, target band ${band}, ${status}`,
    bandBarNow: (now: string) => `; now ${now}`,
    ladder: (before: string, removed: string, status: string) => `${before} divisions: ${removed} removed, ${status}`,
    ladderFits: (steps: string) => `${steps} fewer fits the band`,
    ladderOnly: (step: string) => `only ${step} fewer fits the band`,
    ladderNone: (nearest: string) => `no whole step fits the band, nearest ${nearest}`,
    ladderPreview: (removed: string) => `would remove ${removed}`,
    or: ' or ',
  },
});

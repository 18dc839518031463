const ABOUT_THE_RATIO: readonly string[] = ['ratio-outside-band', 'no-whole-number-fit'];

/** Whether the reason to leave such a finding is the department's 偏离说明, with which the rule is silent. */
export function explainsDeviation(ruleId: string): boolean {
  return ABOUT_THE_RATIO.includes(ruleId);
}

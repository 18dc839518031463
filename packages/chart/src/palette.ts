/** The sheet is always light, on screen and in every export: the light values of the product's roles. */
export const PALETTE = {
  paper: '#FFFFFF',
  ink: '#15191F',
  ink2: '#444C58',
  ink3: '#626B78',
  rule: '#838B98',
  hairline: '#CBD0D8',
  accent: '#1F5AD1',
  accentSoft: '#EAF1FE',
  kept: '#838B98',
} as const;

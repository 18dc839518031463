import type { Language } from '@dachushi/web/messages/catalogue.ts';

export interface Size {
  readonly name: 'small' | 'wide' | 'phone' | 'wall';
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

export const SIZES: readonly Size[] = [
  { name: 'small', width: 1366, height: 768, touch: false },
  { name: 'wide', width: 1920, height: 1080, touch: false },
  { name: 'phone', width: 412, height: 915, touch: true },
  { name: 'wall', width: 3840, height: 2160, touch: false },
];

/** Where a state does not say otherwise: the wall is for what is shown on it. */
export const EVERYDAY: readonly Size['name'][] = ['small', 'wide', 'phone'];

export type Theme = 'light' | 'dark';

/** One way to look at every state. */
export interface Look {
  readonly size: Size;
  readonly theme: Theme;
  readonly language: Language;
}

export function allLooks(): readonly Look[] {
  return SIZES.flatMap((size) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['zh-CN', 'en'] as const).map((language): Look => ({ size, theme, language })),
    ),
  );
}

/** `wide-light-zh` */
export function lookName({ size, theme, language }: Look): string {
  return `${size.name}-${theme}-${language === 'en' ? 'en' : 'zh'}`;
}

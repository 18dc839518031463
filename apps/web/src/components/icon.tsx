import { DRAWINGS } from './icons/drawings.ts';
import type { IconName } from './icons/drawings.ts';

interface IconProps {
  readonly name: IconName;
  /** 16 beside text, 12–14 inside tags, 20 on touch. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** Always beside a word or in a named button, therefore silent to screen readers. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

import type { BandStatus } from '@dachushi/domain/ratios/band-status.ts';
import { classNames } from './class-names.ts';
import tones from './tone.module.css';

const WIDE = 'M5.3 1.5H2.8v9h2.5M14.7 1.5h2.5v9h-2.5';

/** The brackets make room for a mark outside them. */
const BRACKETS = {
  below: 'M9.8 1.5H7.5v9h2.3M16 1.5h2.3v9H16',
  within: WIDE,
  above: 'M4 1.5H1.7v9H4M10.2 1.5h2.3v9h-2.3',
  infeasible: WIDE,
} as const;

/** 20 × 12: square brackets are the band, the mark stands before, in or after it. Always beside its word or a figure. */
export function StatusGlyph({ status, className }: { readonly status: BandStatus; readonly className?: string }) {
  return (
    <svg
      className={classNames(tones[status], className)}
      width="20"
      height="12"
      viewBox="0 0 20 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
    >
      {status === 'exempt' ? <path d="M6 6h8" strokeLinecap="round" /> : <path d={BRACKETS[status]} />}
      {status === 'below' && <path d="M4.8 3.2v5.6L1.2 6Z" fill="currentColor" stroke="none" />}
      {status === 'within' && <circle cx="10" cy="6" r="2.6" fill="currentColor" stroke="none" />}
      {status === 'above' && <path d="M15.2 3.2v5.6L18.8 6Z" fill="currentColor" stroke="none" />}
      {status === 'infeasible' && <path d="M8.2 4.2l3.6 3.6M11.8 4.2 8.2 7.8" strokeWidth="1.2" />}
    </svg>
  );
}

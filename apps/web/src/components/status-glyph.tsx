import type { BandStatus } from '@dachushi/domain/ratios/band-status.ts';
import { classNames } from './class-names.ts';
import tones from './tone.module.css';

const BRACKETS = 'M7.5 2h-2v8h2M12.5 2h2v8h-2';

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
      {status === 'exempt' ? <path d="M6 6h8" strokeLinecap="round" /> : <path d={BRACKETS} transform={SHIFT[status]} />}
      {status === 'below' && <path d="M4.2 3.4v5.2L1 6Z" fill="currentColor" stroke="none" />}
      {status === 'within' && <circle cx="10" cy="6" r="2" fill="currentColor" stroke="none" />}
      {status === 'above' && <path d="M15.8 3.4v5.2L19 6Z" fill="currentColor" stroke="none" />}
      {status === 'infeasible' && <path d="M8.4 4.4l3.2 3.2M11.6 4.4 8.4 7.6" strokeWidth="1.2" />}
    </svg>
  );
}

/** The brackets make room for a mark outside them. */
const SHIFT = { below: 'translate(2 0)', above: 'translate(-2 0)', within: undefined, infeasible: undefined } as const;

import { PALETTE } from '@dachushi/chart/palette.ts';
import type { SVGProps } from 'react';
import styles from './chart.module.css';

export type LegendMark =
  'merged' | 'new' | 'renamed' | 'abolished' | 'kept' | 'apart' | 'uncounted' | 'moved' | 'joins' | 'ends' | 'duties';

/** Drawn as on the sheet, and on white like the sheet. */
export function LegendSample({ mark }: { readonly mark: LegendMark }) {
  const line = LINES[mark];
  return (
    <svg className={styles.sample} width="48" height="34" viewBox="-2 -3 48 34" fill="none" aria-hidden="true">
      {line ? <path d="M2 14h40" {...line} /> : <Frame mark={mark} />}
    </svg>
  );
}

const LINES: Partial<Record<LegendMark, SVGProps<SVGPathElement>>> = {
  joins: { stroke: PALETTE.accent, strokeWidth: 2.25 },
  ends: { stroke: PALETTE.accent, strokeWidth: 2.25, strokeDasharray: '6 4' },
  duties: { stroke: PALETTE.ink2, strokeWidth: 1.5, strokeDasharray: '1.5 3.5' },
};

function Frame({ mark }: { readonly mark: LegendMark }) {
  const place = { x: 13, y: 2, width: 18, height: 24 };
  if (mark === 'merged') {
    return (
      <>
        <rect {...place} fill={PALETTE.accentSoft} stroke={PALETTE.accent} strokeWidth="2" />
        <path d="M12 1h10v9h-10z" fill={PALETTE.accent} />
      </>
    );
  }
  if (mark === 'new') {
    return (
      <>
        <rect {...place} stroke={PALETTE.accent} strokeWidth="2" />
        <rect x="16.5" y="5.5" width="11" height="17" stroke={PALETTE.accent} />
      </>
    );
  }
  if (mark === 'abolished') {
    return (
      <>
        <rect {...place} stroke={PALETTE.ink3} strokeDasharray="4 3" />
        <path d="M18 10l8 8m0 -8l-8 8" stroke={PALETTE.ink} strokeWidth="1.5" />
      </>
    );
  }
  if (mark === 'moved') {
    return (
      <>
        <rect {...place} stroke={PALETTE.ink} />
        <path d="M8 18h24l5 4.5l-5 4.5h-24z" fill={PALETTE.paper} stroke={PALETTE.ink2} />
      </>
    );
  }
  const dashes = { apart: { strokeDasharray: '1.5 2.5' }, uncounted: { strokeDasharray: '7 4' } };
  return (
    <>
      <rect {...place} stroke={PALETTE.ink} {...(mark === 'apart' || mark === 'uncounted' ? dashes[mark] : {})} />
      {mark === 'renamed' && <path d="M17 20h10" stroke={PALETTE.ink} strokeWidth="3" />}
    </>
  );
}

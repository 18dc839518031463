import { PALETTE } from '@dachushi/chart/palette.ts';
import styles from './chart.module.css';

export type LegendMark = 'merged' | 'new' | 'renamed' | 'abolished' | 'kept' | 'apart' | 'joins' | 'ends';

/** Drawn as on the sheet, and on white like the sheet. */
export function LegendSample({ mark }: { readonly mark: LegendMark }) {
  const line = mark === 'joins' || mark === 'ends';
  return (
    <svg className={styles.sample} width="44" height="28" viewBox="0 0 44 28" fill="none" aria-hidden="true">
      {line ? (
        <path
          d="M2 14h40"
          stroke={PALETTE.accent}
          strokeWidth="2.25"
          {...(mark === 'ends' ? { strokeDasharray: '6 4' } : {})}
        />
      ) : (
        <Frame mark={mark} />
      )}
    </svg>
  );
}

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
  return (
    <>
      <rect {...place} stroke={PALETTE.ink} {...(mark === 'apart' ? { strokeDasharray: '1.5 2.5' } : {})} />
      {mark === 'renamed' && <path d="M17 20h10" stroke={PALETTE.ink} strokeWidth="3" />}
    </>
  );
}

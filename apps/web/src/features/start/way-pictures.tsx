import styles from './ways.module.css';

/** Divisions on top, what they become below. */
export function SamplePicture() {
  return (
    <svg width="112" height="78" viewBox="0 0 112 78" aria-hidden="true" focusable="false">
      {[2, 21, 40, 62, 81, 98].map((x) => (
        <rect key={x} className={styles.edge} x={x} y="2" width="12" height="30" rx="2" />
      ))}
      <path
        className={styles.line}
        d="M8 32c0 12 19 8 19 18M27 32v18M46 32c0 12-19 8-19 18M68 32c0 12 9 8 9 18M87 32c0 12-10 8-10 18M104 32v18"
      />
      <rect className={styles.strong} x="17" y="51" width="20" height="25" rx="2" />
      <rect className={styles.strong} x="67" y="51" width="20" height="25" rx="2" />
      <rect className={styles.edge} x="97" y="51" width="14" height="25" rx="2" />
    </svg>
  );
}

/** Rows of departments and divisions. */
export function FilePicture() {
  return (
    <svg width="96" height="76" viewBox="0 0 96 76" aria-hidden="true" focusable="false">
      <rect className={styles.edge} x="1" y="1" width="94" height="74" rx="4" />
      <path className={styles.shade} d="M28 2h66v15H28Z" />
      <path className={styles.hair} d="M1 17h94M28 32h67M28 47h67M28 61h67M63 17v58M28 1v74" />
      <path className={styles.text2} d="M34 25h20M69 25h10M34 40h15M69 40h10M34 54h20M69 54h10M34 68h15M69 68h10" />
      <rect className={styles.strong} x="1" y="17" width="27" height="43" />
    </svg>
  );
}

/** An empty place. */
export function BlankPicture() {
  return (
    <svg width="78" height="72" viewBox="0 0 78 72" aria-hidden="true" focusable="false">
      <rect className={styles.dashed} x="1" y="1" width="76" height="70" rx="5" />
      <path className={styles.line} d="M39 24v24M27 36h24" />
    </svg>
  );
}

/** The product's mark: two lines that join into one arrow, as a merge does. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" aria-hidden="true" focusable="false">
      <rect width="28" height="28" rx="7" fill="var(--accent)" />
      <path
        d="M8.5 7v2.8c0 3.2 2.2 5.2 5.5 5.2s5.5-2 5.5-5.2V7M14 15v5.8M11 17.9l3 3 3-3"
        stroke="var(--on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

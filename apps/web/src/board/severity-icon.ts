/** Octagon, triangle, circle: a shape for each severity, beside its word or figure. */
export const SEVERITY_ICON = { error: 'error', warning: 'reminder', suggestion: 'suggestion' } as const;

/** Where generated cases begin: the same at every run, so that a run tells of the change and never of chance. */
export const SEED = 20_261_122;

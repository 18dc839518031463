/** The server cannot start, for a reason the operator can act on: printed without a stack. */
export class StartError extends Error {}

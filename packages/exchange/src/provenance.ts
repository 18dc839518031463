/** Which plan and version a file was made from: travels inside it, for checking later. */
export interface Provenance {
  readonly planId: string;
  readonly epoch: string;
  readonly seq: number;
  readonly stateHash: string;
  /** ISO time printed as the file's own; files of one version and time are equal byte for byte. */
  readonly time: string;
  /** How it was asked for, `proposal.docx?department=hrss`: with it the same file can be made again. */
  readonly asked?: string;
}

/** A file as it was chosen: its name without a path, and all of its bytes. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

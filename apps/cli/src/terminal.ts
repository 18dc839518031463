/** Where the command line writes: results go to `say`, everything about the run to `complain`. */
export interface Terminal {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

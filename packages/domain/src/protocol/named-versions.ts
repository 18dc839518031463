/** A point of a plan's log that somebody has given a name: 第一次讨论稿. One name means one point. */
export interface NamedVersion {
  readonly name: string;
  /** Place in the log; 0 is the start. */
  readonly seq: number;
  readonly actor: string;
  /** ISO 8601, UTC, by the server's clock. */
  readonly time: string;
}

/** All of them, by place and then by name: answered by each route and told to everybody as the aside `version`. */
export interface NamedVersions {
  readonly epoch: string;
  readonly versions: readonly NamedVersion[];
}

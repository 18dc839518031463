/**
 * What is told beside the log on a plan's event stream: who is here, that a remark or a named version came. Such an event has no
 * number, may get lost and is never sent again; whoever needs certainty asks for the whole after every opening of the stream.
 */
export const ASIDES = ['presence', 'people', 'remark', 'version'] as const;

export type AsideName = (typeof ASIDES)[number];

/** What this page understands. Goes up whenever a page of the version before would misunderstand the server. */
export const PAGE_VERSION = 1;

/** The oldest page that this server can still be used with; older ones are asked to load themselves again. */
export const OLDEST_PAGE = 1;

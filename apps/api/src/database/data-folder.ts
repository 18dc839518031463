import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../start-error.ts';

/** @throws StartError where the folder is not there and cannot be made. */
export function makeDataFolder(dataDir: string): void {
  try {
    makeWithParents(dataDir);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      `无法建立数据目录 ${dataDir}，请换一个 DATA_DIR：${why} / ` +
        `Cannot create the data folder ${dataDir}; choose another DATA_DIR: ${why}`,
      { cause },
    );
  }
}

/** Folder by folder: Node's own recursive way never ends where a file system has no new folders and says that the parent is missing. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // somebody else may have made it in the same moment
  }
}

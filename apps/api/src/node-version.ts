const NEEDED: readonly [number, number] = [22, 14];

/** A sentence for the person at the terminal when this Node is too old for the database driver, else null. */
export function nodeVersionProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [needMajor, needMinor] = NEEDED;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  const needed = NEEDED.join('.');
  return [
    `大处室需要 Node.js ${needed} 或更高版本，现在是 ${version}。请在项目目录运行 npm start，它会使用项目自带的 Node.js。`,
    `Dachushi needs Node.js ${needed} or newer; this is ${version}. Run npm start in the project folder: it uses the Node.js that comes with the project.`,
  ].join('\n');
}

/** The address must outlive the click: browsers read it later. */
const ADDRESS_LIVES = 10_000;

/** Hands a file to the browser's downloads; characters that no file system takes become `_`. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/gu, '_');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES);
}

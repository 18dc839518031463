/**
 * Calls with the address of a link as soon as pointer, finger or focus come to it: the code of its page is then often there when
 * it is opened, and no fallback has to stand in for a third of a second.
 */
export function watchLinks(root: Document, onNear: (pathname: string) => void): void {
  const near = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && link.origin === root.location.origin) onNear(link.pathname);
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin']) root.addEventListener(name, near, { passive: true });
}

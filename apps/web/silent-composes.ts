import type { Plugin } from 'vite';

const NAMELESS = 'did not pass the `from` option';

/**
 * Vite reads what a style `composes … from` without the file's name, and then warns of itself: only addresses (`url()`) would
 * need the name, and no composed style has one.
 */
export function silentComposes(): Plugin {
  return {
    name: 'silent-composes',
    configResolved({ logger }) {
      const warnOnce = logger.warnOnce.bind(logger);
      logger.warnOnce = (text, options) => {
        if (!text.includes(NAMELESS)) warnOnce(text, options);
      };
    },
  };
}

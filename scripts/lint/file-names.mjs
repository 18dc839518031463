import { basename } from 'node:path';

const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** File names are kebab-case everywhere, so that a name can be guessed and no two differ by case only. */
export const kebabCaseFiles = {
  meta: { type: 'problem', schema: [], messages: { notKebab: 'File name {{name}} is not kebab-case.' } },
  create: (context) => ({
    Program(program) {
      const name = basename(context.filename);
      if (!kebab.test(name)) context.report({ node: program, messageId: 'notKebab', data: { name } });
    },
  }),
};

/** An index file that hands on other files hides where things live and is how import knots begin. */
export const namedBarrels = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { barrel: 'No index files: name the file after what it holds.' },
  },
  create: (context) => ({
    Program(program) {
      if (/^index\.[cm]?[jt]sx?$/.test(basename(context.filename)))
        context.report({ node: program, messageId: 'barrel' });
    },
  }),
};

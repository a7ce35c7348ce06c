import { Linter } from 'eslint';

import { functionLines } from '../../scripts/functionLines.mjs';

const linesOf = (code: string): number[] =>
  new Linter()
    .verify(code, {
      plugins: { house: { rules: { 'function-lines': functionLines } } },
      rules: { 'house/function-lines': ['error', 3] },
    })
    .map(({ message }) => Number(/has (\d+) lines/.exec(message)?.[1]));

describe('the lint rule house/function-lines', () => {
  it('counts lines of code, without blank lines and comments', () => {
    expect(linesOf('function f() {\n\n// why\n  g();\n}')).toEqual([]);
    expect(linesOf('function f() {\n  g();\n  g();\n}')).toEqual([4]);
  });

  it('counts each member that a factory returns separately', () => {
    expect(linesOf('function make() {\n  return { a() {\n    g();\n  } };\n}\nmake();')).toEqual(
      [],
    );
    expect(linesOf('function make() {\n  return {\n  a() {\n g();\n g();\n } };\n}')).toEqual([4]);
  });

  it('counts a callback with the function that passes it', () => {
    expect(linesOf('function f() {\n  g(() => {\n    h();\n  });\n}')).toEqual([5]);
  });
});

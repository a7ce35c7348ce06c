/**
 * The lint rule `house/function-lines`. It counts the lines of code of a function, without blank
 * lines and comments. `max-lines-per-function` would do, but it counts a factory with all the
 * functions of the object that it returns, where it does not count a class with its methods. So
 * functions that are declared, are members or have a name are counted each for itself; callbacks
 * count with the function that passes them.
 */
export const functionLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer', minimum: 1 }],
    messages: { long: 'The function has {{lines}} lines of code; split it at {{most}}.' },
  },
  create(context) {
    const most = context.options[0] ?? 40;
    const ofCode = linesOfCode(context.sourceCode.ast.tokens);
    const enclosing = [{ elsewhere: 0 }];

    function enter() {
      enclosing.push({ elsewhere: 0 });
    }

    function leave(node) {
      const { elsewhere } = enclosing.pop();
      const all = countWithin(ofCode, node.loc);
      const lines = all - elsewhere;
      enclosing.at(-1).elsewhere += isNamed(node) ? all : elsewhere;
      if (lines > most) context.report({ node, messageId: 'long', data: { lines, most } });
    }

    return {
      FunctionDeclaration: enter,
      FunctionExpression: enter,
      ArrowFunctionExpression: enter,
      'FunctionDeclaration:exit': leave,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
    };
  },
};

function linesOfCode(tokens) {
  const lines = new Set();
  for (const { loc } of tokens)
    for (let line = loc.start.line; line <= loc.end.line; line += 1) lines.add(line);
  return lines;
}

function countWithin(lines, { start, end }) {
  let count = 0;
  for (let line = start.line; line <= end.line; line += 1) count += Number(lines.has(line));
  return count;
}

function isNamed({ type, parent }) {
  if (type === 'FunctionDeclaration') return true;
  return ['Property', 'MethodDefinition', 'VariableDeclarator'].includes(parent.type);
}

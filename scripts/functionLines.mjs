/**
 * The lint rule `house/function-lines`: limits the lines of code in a function, without blank lines
 * and comments. Unlike `max-lines-per-function`, it does not count the methods of a returned object
 * as lines of the factory. Named functions and methods are counted separately; a callback counts as
 * part of the function that contains it.
 */
export const functionLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer', minimum: 1 }],
    messages: {
      long: 'The function has {{lines}} lines of code; the limit is {{most}}. Split it.',
    },
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

/**
 * Every structure in src that an inner function fills outlives a call, so it needs a row in
 * src/common/sharedState.ts.
 */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { sharedState, unshared } from '../../src/common/sharedState.js';

/** The pool serves one developer; `users` and the commands run one job and end. */
const outside = /^(embeddedPool|users|server\/graphiql\/page)\//;
const root = new URL('../../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !outside.test(name))
  .sort();

const filling = new Set(['set', 'add', 'put', 'push', 'unshift', 'splice']);
const collection = /\bnew \w*(Map|Set|Cache|Queue|Loader)\b|\[\]|\{\}|Array\.from|Object\.create/;

/**
 * The names of the structures that inner functions of a source file fill, in their order in the
 * file.
 */
function filledIn(text: string): string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ESNext, true);
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    const target = filledBy(node);
    if (target && isLongLived(target)) found.add(nameOf(target));
    if (ts.isPropertyDeclaration(node) && collection.test(node.initializer?.getText() ?? ''))
      found.add(node.name.getText());
    ts.forEachChild(node, look);
  };
  look(source);
  return [...found];
}

/** What `map.set(...)`, `list.push(...)` or `table[key] = ...` fills. */
function filledBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return filling.has(node.expression.name.text) ? rootOf(node.expression.expression) : undefined;
  }
  if (!ts.isBinaryExpression(node) || !ts.isElementAccessExpression(node.left)) return undefined;
  const assigns =
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  return assigns ? rootOf(node.left.expression) : undefined;
}

/** `lanes` of `lanes.byName.set()`, and `this.lanes` of `this.lanes.get(x).set()`. */
function rootOf(expression: ts.Expression): ts.Expression {
  if (
    ts.isPropertyAccessExpression(expression) &&
    expression.expression.kind === ts.SyntaxKind.ThisKeyword
  )
    return expression;
  if (
    ts.isPropertyAccessExpression(expression) ||
    ts.isElementAccessExpression(expression) ||
    ts.isNonNullExpression(expression)
  )
    return rootOf(expression.expression);
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return rootOf(expression.expression);
  if (ts.isCallExpression(expression)) return rootOf(expression.expression);
  return expression;
}

const nameOf = (target: ts.Expression): string =>
  ts.isPropertyAccessExpression(target) ? target.name.text : target.getText();

/**
 * Whether it is a field of an object, or a variable declared outside the function that fills it.
 */
function isLongLived(target: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(target)) return true;
  if (!ts.isIdentifier(target)) return false;
  let crossed = false;
  for (let scope: ts.Node | undefined = target.parent; scope; scope = scope.parent) {
    const declared = declaredIn(scope, target.text);
    if (declared)
      return (
        crossed &&
        ts.isVariableDeclaration(declared) &&
        collection.test(declared.initializer?.getText() ?? '')
      );
    crossed ||= ts.isFunctionLike(scope);
  }
  return false;
}

function declaredIn(scope: ts.Node, name: string): ts.Node | undefined {
  if (ts.isFunctionLike(scope))
    return scope.parameters.find((parameter) => parameter.name.getText() === name);
  if (ts.isForOfStatement(scope) && ts.isVariableDeclarationList(scope.initializer))
    return (
      scope.initializer.declarations.find((each) => each.name.getText().includes(name)) && scope
    );
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return undefined;
  return scope.statements
    .flatMap((statement) =>
      ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
    )
    .find((each) => each.name.getText() === name);
}

const found = files.flatMap((file) =>
  filledIn(readFileSync(new URL(file, root), 'utf8')).map((name) => `${file}#${name}`),
);
const rows = [...Object.values(sharedState).map(({ where }) => where), ...Object.keys(unshared)];

describe('memory that outlives a call', () => {
  it('MUST have a row in src/common/sharedState.ts, or a reason there why it needs none', () => {
    expect(found.filter((place) => !rows.includes(place))).toEqual([]);
  });

  it('has no reason in src/common/sharedState.ts for a structure that no longer exists', () => {
    expect(Object.keys(unshared).filter((place) => !found.includes(place))).toEqual([]);
  });

  it.each(rows)('exists where its row says: %s', (where) => {
    const [file = '', name = ''] = where.split('#');
    expect(readFileSync(new URL(file, root), 'utf8')).toContain(name);
  });

  it.each([
    [
      'a map of the module',
      'const seen = new Map(); export const see = (key) => { seen.set(key, 1); };',
    ],
    [
      'a map of a factory',
      'export function make() { const seen = new BoundedMap(10); return (key) => seen.put(key, 1); }',
    ],
    [
      'a list',
      'function make() { const seen: string[] = []; return { see: (key) => { seen.push(key); } }; }',
    ],
    ['a table', 'const seen: Record<string, number> = {}; function see(key) { seen[key] = 1; }'],
    [
      'a field',
      'class Queue { private readonly seen = new Set(); add(key) { this.seen.add(key); } }',
    ],
    ['a field of sets', 'class Queue { private readonly seen = names.map(() => new Set()); }'],
    [
      'a map inside an object',
      'const all = { seen: new Map() }; const see = (key) => all.seen.set(key, 1);',
    ],
  ])('control: is found as %s', (_what, text) => {
    expect(filledIn(text)).toEqual([text.includes('all =') ? 'all' : 'seen']);
  });

  it.each([
    [
      'a variable of the function itself',
      'function names() { const seen = new Set(); seen.add(1); return seen; }',
    ],
    ['a table made while the module loads', 'const table = new Map(); table.set(1, 2);'],
    ['a parameter', 'const fill = (map) => { map.set(1, 2); };'],
  ])('control: is not %s', (_what, text) => {
    expect(filledIn(text)).toEqual([]);
  });
});

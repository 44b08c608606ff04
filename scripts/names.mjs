/**
 * esbuild renames what would have one name twice in a file: a raw call and its typed twin. With `--keep-names` it has
 * `__name()` give every function and class its own name again, also the many that were never renamed, each time that one
 * is made. Microseconds each, that is too much for the closure of a call, and for a thousand functions of an import. So
 * those that have their name anyway, and those inside other functions, are freed from it here.
 */
import ts from 'typescript';

/** What the function or class of a `__name()` is called without it; undefined when that is not seen at a glance. */
function ownName(call) {
  const [target] = call.arguments;
  const { parent } = call;
  if (ts.isIdentifier(target)) return ts.isExpressionStatement(parent) ? target.text : undefined;
  if (target.kind === ts.SyntaxKind.ThisKeyword) return parent.parent?.parent?.parent?.name?.text; // static { … }
  const isFunction = ts.isArrowFunction(target) || (ts.isFunctionExpression(target) && target.name === undefined);
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isFunction && isNamed && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}

/** Whether it is made anew at each call of another. Nobody looks at the names of those. */
const isInside = (call) => ts.findAncestor(call, ts.isFunctionLike) !== undefined;

/** The code without needless `__name()`. Blanks stand in their places, so that the source map stays right. */
export function withoutNeedlessNames(code) {
  const file = ts.createSourceFile('names.js', code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === '__name' && node.arguments.length === 2) {
      const [target, name] = node.arguments;
      const own = ownName(node);
      if (own === name.text || (own !== undefined && isInside(node))) {
        if (ts.isIdentifier(target) || target.kind === ts.SyntaxKind.ThisKeyword)
          cuts.push([node.getStart(), node.end]);
        else cuts.push([node.getStart(), target.getStart()], [target.end, node.end]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const characters = code.split('');
  for (const [start, end] of cuts) characters.fill(' ', start, end);
  return characters.join('');
}

/**
 * A plugin of GraphQL Code Generator: writes the text of each operation and fragment once, and a
 * typed document for each, composed of its own text and the texts of the fragments that it uses.
 * `typedDocumentFrom` is the module of `typedDocument`.
 */
import { Kind, print, visit } from 'graphql';

/** The syntax that client/src/definitions.ts can read. It reads no more in order to stay small. */
const known = new Set([
  Kind.ARGUMENT,
  Kind.FIELD,
  Kind.FRAGMENT_DEFINITION,
  Kind.FRAGMENT_SPREAD,
  Kind.INLINE_FRAGMENT,
  Kind.INT,
  Kind.LIST_TYPE,
  Kind.NAME,
  Kind.NAMED_TYPE,
  Kind.NON_NULL_TYPE,
  Kind.OPERATION_DEFINITION,
  Kind.SELECTION_SET,
  Kind.VARIABLE,
  Kind.VARIABLE_DEFINITION,
]);

const isFragment = ({ kind }) => kind === Kind.FRAGMENT_DEFINITION;
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** No escaping is needed: only strings could contain a backtick, and these documents have none. */
const literal = (node) => `\`${print(node)}\``;

export function plugin(_schema, documents, { typedDocumentFrom = '../typedDocument.js' }) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  definitions.forEach(refuseUnknown);
  const fragments = new Map(
    definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );

  /** Names of all fragments that a definition needs, in the order of their first use. */
  function needed(definition, found = new Set()) {
    for (const name of spreadsOf(definition))
      if (!found.has(name)) needed(fragments.get(name), found.add(name));
    return found;
  }

  const lines = [...fragments.values()]
    .map((fragment) => `const ${fragment.name.value} = ${literal(fragment)};`)
    .concat(definitions.map((definition) => exported(definition, [...needed(definition)])));
  return {
    prepend: [`import { typedDocument } from '${typedDocumentFrom}';`],
    content: lines.join('\n'),
  };
}

function refuseUnknown(definition) {
  visit(definition, {
    enter: ({ kind, alias, defaultValue }) => {
      if (!known.has(kind) || alias || defaultValue)
        throw new Error(
          `${definition.name.value} has ${kind}, which client/src/definitions.ts cannot read`,
        );
    },
  });
}

function exported(definition, fragments) {
  const name = definition.name.value;
  const [suffix, type, text] = isFragment(definition)
    ? ['FragmentDoc', `${name}Fragment, unknown`, name]
    : ['Document', operationTypes(definition), literal(definition)];
  const parts = [text, ...fragments].join(', ');
  return `export const ${name}${suffix} = /* @__PURE__ */ typedDocument<${type}>(${parts});`;
}

function operationTypes({ name, operation }) {
  const type = name.value + capitalized(operation);
  return `${type}, ${type}Variables`;
}

function spreadsOf(definition) {
  const names = [];
  visit(definition, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}

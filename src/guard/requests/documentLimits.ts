/** Limits the size of GraphQL documents, before validation and execution. */
import { GraphQLError, Kind } from 'graphql';
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import { defaults } from '../../common/defaults.js';

export interface DocumentLimitOptions {
  /**
   * Maximum number of tokens as written, and of selections once fragments are expanded. Default
   * 1000.
   */
  readonly maxTokens?: number | undefined;
  /** Maximum number of levels of fields; a root field is the first level. Default 8. */
  readonly maxDepth?: number | undefined;
  /** Maximum number of root fields of all operations together. Default 10. */
  readonly maxRootFields?: number | undefined;
  /** Maximum number of directives in the whole document. Default 10. */
  readonly maxDirectives?: number | undefined;
  /**
   * How many times one response key may be requested at the same path, because validation compares such
   * fields pairwise. Default 50.
   */
  readonly maxRepeats?: number | undefined;
  /**
   * Maximum number of root fields, over all operations, that check a credential or send a message.
   * Default 1.
   */
  readonly maxCredentialFields?: number | undefined;
}

/** Which limit a document exceeds, as the code of its refusal. */
export type ExceededLimit =
  | 'TOO_MANY_TOKENS'
  | 'TOO_DEEP'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_REPEATS'
  | 'TOO_MANY_CREDENTIAL_FIELDS';

export class DocumentExcess extends GraphQLError {
  override readonly name = 'DocumentExcess';

  public constructor(
    public readonly limit: ExceededLimit,
    message: string,
  ) {
    super(message, { extensions: { code: limit, http: { status: 400 } } });
  }
}

export interface DocumentLimits {
  readonly maxTokens: number;
  /** Visits at most `maxTokens` selections. @throws DocumentExcess */
  readonly check: (document: DocumentNode) => void;
}

/** A path in the response: how many times it is requested, and the paths below it. */
interface Place {
  times: number;
  readonly below: Places;
}
type Places = Map<string, Place>;

export function documentLimits(
  options: DocumentLimitOptions,
  isCredential: (field: string) => boolean,
): DocumentLimits {
  const {
    maxTokens = defaults.maxTokens,
    maxDepth = defaults.maxDepth,
    maxRootFields = defaults.maxRootFields,
    maxDirectives = defaults.maxDirectives,
    maxRepeats = 50,
    maxCredentialFields = 1,
  } = options;

  function check(document: DocumentNode): void {
    const fragments = fragmentsOf(document);
    const spreadSomewhere = new Set<FragmentDefinitionNode>();
    let selections = 0;
    let directives = 0;
    let rootFields = 0;
    let credentialFields = 0;

    /** The limit of `maxTokens` also ends the walk if fragments spread each other in a cycle. */
    function walk({ selections: here }: SelectionSetNode, depth: number, places: Places): void {
      for (const selection of here) {
        selections += 1;
        if (selections > maxTokens) throw tooManyTokens(maxTokens);
        countDirectives(selection);
        if (selection.kind === Kind.FIELD) enter(selection, depth, places);
        else if (selection.kind === Kind.INLINE_FRAGMENT)
          walk(selection.selectionSet, depth, places);
        else spread(fragments.get(selection.name.value), depth, places);
      }
    }

    function enter({ name, alias, selectionSet }: FieldNode, depth: number, places: Places): void {
      if (depth === 1) countRoot(name.value);
      if (depth > maxDepth)
        throw new DocumentExcess('TOO_DEEP', `A document may be at most ${maxDepth} levels deep.`);
      const place = placeOf(places, (alias ?? name).value);
      place.times += 1;
      if (place.times > maxRepeats)
        throw new DocumentExcess(
          'TOO_MANY_REPEATS',
          `A document may request the same path of the response at most ${maxRepeats} times.`,
        );
      // Introspection has its own depth limit in graphql-js (MaxIntrospectionDepthRule).
      const next =
        depth === 1 && name.value.startsWith('__') ? Number.NEGATIVE_INFINITY : depth + 1;
      if (selectionSet) walk(selectionSet, next, place.below);
    }

    function spread(
      fragment: FragmentDefinitionNode | undefined,
      depth: number,
      places: Places,
    ): void {
      if (!fragment) return;
      spreadSomewhere.add(fragment);
      countDirectives(fragment);
      walk(fragment.selectionSet, depth, places);
    }

    function countRoot(field: string): void {
      rootFields += 1;
      if (rootFields > maxRootFields)
        throw new DocumentExcess(
          'TOO_MANY_ROOT_FIELDS',
          `A document may have at most ${maxRootFields} root fields.`,
        );
      if (isCredential(field)) credentialFields += 1;
      if (credentialFields > maxCredentialFields)
        throw new DocumentExcess(
          'TOO_MANY_CREDENTIAL_FIELDS',
          'A document may have one field that checks a credential or sends a message.',
        );
    }

    function countDirectives({
      directives: found,
    }: {
      readonly directives?: readonly DirectiveNode[] | undefined;
    }): void {
      directives += found?.length ?? 0;
      if (directives > maxDirectives)
        throw new DocumentExcess(
          'TOO_MANY_DIRECTIVES',
          `A document may have at most ${maxDirectives} directives.`,
        );
    }

    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      countDirectives(definition);
      definition.variableDefinitions?.forEach(countDirectives);
      walk(definition.selectionSet, 1, new Map());
    }
    // graphql-js refuses an unused fragment, but only after it has validated the fragment's fields.
    for (const fragment of fragments.values())
      if (!spreadSomewhere.has(fragment)) spread(fragment, 2, new Map());
  }

  return { maxTokens, check };
}

export function tooManyTokens(maxTokens: number): DocumentExcess {
  return new DocumentExcess(
    'TOO_MANY_TOKENS',
    `A document may have at most ${maxTokens} tokens, and as many selections once its fragments are expanded.`,
  );
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
}

function placeOf(places: Places, name: string): Place {
  const known = places.get(name);
  if (known) return known;
  const place: Place = { times: 0, below: new Map() };
  places.set(name, place);
  return place;
}

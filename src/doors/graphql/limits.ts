import { GraphQLError, Kind, type ASTVisitor, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** The deepest page of a screen asks 7 deep; introspection is deeper, and is let through. */
export const deepest = 12;
/** All columns of all books are about 900 fields. */
export const mostFields = 2_000;
/** Fields asked at once at the root, under whatever aliases: each is a read of its own. */
export const mostRootFields = 20;
/** Words of a document; a book's longest row stands in one string. */
export const mostTokens = 12_000;

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
}

const nothing: Size = { depth: 0, fields: 0, rootFields: 0 };

/** How large an operation is with its fragments written out; each fragment is measured once, a circle of them counts as nothing. */
class Scale {
  private readonly fragments = new Map<string, Size>();

  constructor(private readonly context: ValidationContext) {}

  weigh({ selections }: SelectionSetNode): Size {
    return selections.map((selection) => this.weighOne(selection)).reduce((all, one) => (
      { depth: Math.max(all.depth, one.depth), fields: all.fields + one.fields, rootFields: all.rootFields + one.rootFields }), nothing);
  }

  private weighOne(selection: SelectionNode): Size {
    switch (selection.kind) {
      case Kind.INLINE_FRAGMENT: return this.weigh(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: return this.weighFragment(selection.name.value);
      case Kind.FIELD: {
        if (!selection.selectionSet || selection.name.value.startsWith('__')) return { depth: 1, fields: 1, rootFields: 1 };
        const below = this.weigh(selection.selectionSet);
        return { depth: below.depth + 1, fields: below.fields + 1, rootFields: 1 };
      }
    }
  }

  private weighFragment(name: string): Size {
    const known = this.fragments.get(name);
    if (known) return known;
    this.fragments.set(name, nothing);
    const fragment = this.context.getFragment(name);
    const size = fragment ? this.weigh(fragment.selectionSet) : nothing;
    this.fragments.set(name, size);
    return size;
  }
}

const refuse = (code: string, message: string, operation: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(message, { nodes: operation, extensions: { code, status: 400, errors: [] } });

function rule(judge: (operation: OperationDefinitionNode, size: Size) => GraphQLError | undefined): ValidationRule {
  return (context): ASTVisitor => {
    const scale = new Scale(context);
    return {
      OperationDefinition(operation) {
        const error = judge(operation, scale.weigh(operation.selectionSet));
        if (error) context.reportError(error);
      },
    };
  };
}

/** One act, one transaction, one audit row: of two acts in one document the second could fail after the first was written. */
export const oneMutation = rule((operation, { rootFields }) =>
  operation.operation === 'mutation' && rootFields > 1
    ? refuse('one_mutation', 'Satu permintaan hanya boleh memuat satu tindakan (mutation). Kirim tindakan lainnya dalam permintaan tersendiri.', operation) : undefined);

export const notTooDeep = rule((operation, { depth }) =>
  depth > deepest ? refuse('too_deep', `Permintaan terlalu dalam: paling banyak ${deepest} tingkat.`, operation) : undefined);

export const notTooLarge = rule((operation, { fields, rootFields }) =>
  fields > mostFields || rootFields > mostRootFields
    ? refuse('too_large', `Permintaan terlalu besar: paling banyak ${mostRootFields} bagian dan ${mostFields} isian sekaligus.`, operation) : undefined);

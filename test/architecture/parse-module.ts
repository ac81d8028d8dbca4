import { parseSync } from 'oxc-parser';

/** What a law wants to know of a module. */
export interface Module {
  readonly imports: readonly Import[];
  /** Whether importing it does anything. */
  readonly hasEffects: boolean;
  readonly hasDefaultExport: boolean;
  /** Whether it holds nothing but exports from elsewhere. */
  readonly isIndex: boolean;
  /** The uses it makes of the world: `Date.now`, `new Date()`, `fetch` … */
  readonly worldUses: readonly string[];
}

export interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const PURE_STATEMENTS = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'ClassDeclaration',
  'FunctionDeclaration',
  'TSDeclareFunction',
  'TSInterfaceDeclaration',
  'TSModuleDeclaration',
  'TSTypeAliasDeclaration',
  'TSGlobalDeclaration',
  'VariableDeclaration',
]);

const WORLD_GLOBALS = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'process',
  'localStorage',
  'sessionStorage',
]);

export function parseModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const statements = program.body as unknown as Node[];
  const uses = new Set<string>();
  const imports: Import[] = [];
  walk(program as unknown as Node, (node, parent) => {
    const from = (node.source as { value?: unknown } | null | undefined)?.value;
    if (/^(?:Import|Export)/.test(node.type) && typeof from === 'string') {
      imports.push({ from, isTypeOnly: isTypeOnly(node) });
    }
    const use = worldUse(node, parent);
    if (use) uses.add(use);
  });
  return {
    imports,
    hasEffects: statements.some(({ type }) => !PURE_STATEMENTS.has(type)),
    hasDefaultExport: statements.some(({ type }) => type === 'ExportDefaultDeclaration'),
    isIndex: statements.every(isExportFrom),
    worldUses: [...uses],
  };
}

function isTypeOnly({ importKind, exportKind, specifiers }: Node): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  const all = (specifiers ?? []) as Node[];
  return (
    all.length > 0 && all.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

function isExportFrom({ type, source }: Node): boolean {
  return type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null);
}

/** The use of the world that a node is: a call of a global, or something read from one. */
function worldUse(node: Node, parent: Node | undefined): string | undefined {
  const callee = node.callee as Node | undefined;
  if (node.type === 'NewExpression' && callee?.name === 'Date') {
    return (node.arguments as unknown[]).length === 0 ? 'new Date()' : undefined;
  }
  if (node.type === 'CallExpression' && callee?.type === 'Identifier') {
    return WORLD_GLOBALS.has(String(callee.name)) && !isOwn(callee)
      ? `${String(callee.name)}()`
      : undefined;
  }
  if (node.type !== 'MemberExpression') return undefined;
  const object = node.object as Node;
  const name = `${String(object.name)}.${String((node.property as Node).name)}`;
  if (name === 'Date.now' || name === 'Math.random') return name;
  const isProcess = object.type === 'Identifier' && object.name === 'process';
  return isProcess && parent?.type !== 'ImportDeclaration' ? name : undefined;
}

/** A parameter or an import may have the name of a global; `fetch` is then what one was given. */
function isOwn(callee: Node): boolean {
  return callee.isOwn === true;
}

function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined) => void,
  parent?: Node,
  own: ReadonlySet<string> = new Set(),
): void {
  const names = new Set([...own, ...namesDeclaredIn(node)]);
  if (node.type === 'CallExpression') {
    const callee = node.callee as Node;
    visit(
      names.has(String(callee.name)) ? { ...node, callee: { ...callee, isOwn: true } } : node,
      parent,
    );
  } else {
    visit(node, parent);
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) {
        walk(child as Node, visit, node, names);
      }
    }
  }
}

/** The parameters of a function, and what they are taken apart into; the names of imports and constants. */
function namesDeclaredIn(node: Node): string[] {
  const patterns: unknown[] = [
    ...((node.params as unknown[] | undefined) ?? []),
    ...(node.type === 'Program' || node.type === 'BlockStatement'
      ? declared(node.body as Node[])
      : []),
  ];
  return patterns.flatMap((pattern) => namesIn(pattern as Node));
}

function declared(statements: readonly Node[]): unknown[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') {
      return (statement.specifiers as Node[]).map(({ local }) => local);
    }
    if (statement.type !== 'VariableDeclaration') return [];
    return (statement.declarations as Node[]).map(({ id }) => id);
  });
}

function namesIn(pattern: Node | null): string[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  if (pattern.type === 'ObjectPattern') {
    return (pattern.properties as Node[]).flatMap((property) =>
      namesIn((property.value ?? property.argument) as Node),
    );
  }
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left as Node);
  return [];
}

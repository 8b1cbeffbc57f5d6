// The rule of core/extraction that its engine knows the words of no language: they stand in a language's folder, where a further one has its own.
// tests/unit/build/language-words.test.ts breaks it in every way.

const ARABIC_LETTER = /(?=\p{Script=Arabic})\p{L}/u
const LETTER = /\p{L}/u
/** What gives the words of a text. */
const READERS = new Set(['fold', 'foldAnew', 'foldedOf', 'folded', 'raw', 'wordAt', 'slice', 'substring', 'charAt', 'toLowerCase', 'replace', 'trim', 'trimStart', 'trimEnd'])
const TESTS = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf'])

/** The letters of a pattern that stand for themselves: without escapes, classes of characters, names of groups and ranges. */
const ownLetters = (pattern) => pattern.replace(/\\[pP]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\[a-zA-Z]/g, ' ').replace(/\(\?<[A-Za-z]+>/g, '(').replace(/[A-Za-z]-[A-Za-z]/g, ' ')
/** «.state», «.verb»: patterns of the names of the engine's own rules. */
const isOfRuleName = (pattern) => pattern.startsWith('\\.')

/** @type {import('eslint').Rule.RuleModule} */
export const languageWords = {
  meta: { type: 'problem', schema: [], messages: { word: '{{word}} is of one language: it belongs in the folder of that language, under a name that says what it is.' } },
  create(context) {
    const { sourceCode } = context
    const report = (node, word = sourceCode.getText(node)) => context.report({ node, messageId: 'word', data: { word: word.slice(0, 40) } })
    const definitionOf = (node) => {
      for (let scope = sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name)
        if (variable) return variable.defs[0]?.type === 'Variable' && variable.defs[0].node.id.type === 'Identifier' ? variable.defs[0].node.init : null
      }
      return null
    }
    const bare = (node) => (node?.type === 'TSNonNullExpression' || node?.type === 'ChainExpression' || node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression' ? bare(node.expression) : node)
    const nameOf = (callee) => (callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : callee.type === 'Identifier' ? callee.name : null)

    /** True for what is read from a text: a word or letter of it. */
    const isOfText = (given, depth = 0) => {
      const node = bare(given)
      if (!node || depth > 4) return false
      if (node.type === 'CallExpression') return READERS.has(nameOf(node.callee))
      if (node.type === 'MemberExpression') return node.computed ? bare(node.object).type === 'Identifier' ? node.object.name === 'text' : nameOf(bare(node.object)) === 'text' : node.property.name === 'text'
      if (node.type === 'LogicalExpression') return isOfText(node.left, depth + 1)
      if (node.type === 'ConditionalExpression') return isOfText(node.consequent, depth + 1) || isOfText(node.alternate, depth + 1)
      if (node.type === 'Identifier') return isOfText(definitionOf(node), depth + 1)
      return false
    }
    /** True for a literal with letters, and for a set or list of such. */
    const isWords = (given, depth = 0) => {
      const node = bare(given)
      if (!node || depth > 4) return false
      // Arabic ones are reported wherever they stand.
      if (node.type === 'Literal') return typeof node.value === 'string' && LETTER.test(node.value) && !ARABIC_LETTER.test(node.value)
      if (node.type === 'ArrayExpression') return node.elements.some((element) => isWords(element, depth + 1))
      if (node.type === 'NewExpression') return node.arguments.some((argument) => isWords(argument, depth + 1))
      if (node.type === 'Identifier') return isWords(definitionOf(node), depth + 1)
      return false
    }
    return {
      Literal(node) {
        if (node.parent.type === 'ImportDeclaration' || node.parent.type === 'ExportNamedDeclaration') return
        const text = node.regex ? ownLetters(node.regex.pattern) : typeof node.value === 'string' ? node.value : ''
        if (ARABIC_LETTER.test(text) || (node.regex && !isOfRuleName(node.regex.pattern) && /[A-Za-z]/.test(text))) report(node)
      },
      TemplateElement(node) {
        if (ARABIC_LETTER.test(node.value.raw)) report(node, node.value.raw)
      },
      BinaryExpression(node) {
        if (!/^[!=]==?$/.test(node.operator)) return
        if (isWords(node.left) && isOfText(node.right)) report(node.left)
        else if (isWords(node.right) && isOfText(node.left)) report(node.right)
      },
      SwitchStatement(node) {
        if (isOfText(node.discriminant)) for (const { test } of node.cases) if (test && isWords(test)) report(test)
      },
      CallExpression({ callee, arguments: [argument] }) {
        if (callee.type !== 'MemberExpression' || !argument) return
        const name = nameOf(callee)
        if (TESTS.has(name) && isWords(argument) && isOfText(callee.object)) report(argument)
        else if ((name === 'has' || name === 'includes') && isWords(callee.object) && isOfText(argument)) report(callee.object)
      }
    }
  }
}

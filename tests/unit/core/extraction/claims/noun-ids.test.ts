import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { NUMBER_LANGUAGES } from '../../../../../core/extraction/languages.ts'

const CLAIMS = fileURLToPath(new URL('../../../../../core/extraction/claims/', import.meta.url))

/** The ids of nouns that rules ask for: those that a figure's noun is compared to, and the members of sets that it is looked up in. */
function idsAskedFor(files: ReadonlyMap<string, string>): Map<string, string> {
  const asked = new Map<string, string>()
  const members = new Map<string, string[]>()
  const lookedUp = new Map<string, string>()
  const stringsIn = (node: ts.Node): string[] => (ts.isStringLiteral(node) ? [node.text] : childrenOf(node).flatMap(stringsIn))
  for (const [file, text] of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && ts.isNewExpression(node.initializer)) members.set(`${file} ${node.name.text}`, stringsIn(node.initializer))
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'has' && ts.isIdentifier(node.expression.expression) && /\bnoun\b/.test(node.arguments[0]?.getText() ?? '')) lookedUp.set(node.expression.expression.text, file)
      if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText()) && ts.isStringLiteral(node.right) && /\bnoun$/.test(node.left.getText())) asked.set(node.right.text, file)
      childrenOf(node).forEach(visit)
    }
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  }
  for (const name of lookedUp.keys()) for (const [key, ids] of members) if (key.endsWith(` ${name}`)) for (const id of ids) asked.set(id, key)
  return asked
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => { children.push(child) })
  return children
}

describe('the nouns that rules ask for', () => {
  const asked = idsAskedFor(new Map(readdirSync(CLAIMS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => [file, readFileSync(CLAIMS + file, 'utf8')])))

  it('are found in comparisons and sets', () => {
    const text = "const CREW = new Set(['pilot', 'sailor'])\nconst a = CREW.has(amount.quantity.noun ?? '') || quantity.noun === 'body' || quantity.form === 'words'"
    expect([...idsAskedFor(new Map([['a.ts', text]])).keys()].sort()).toEqual(['body', 'pilot', 'sailor'])
    expect(asked.size).toBeGreaterThan(100)
  })

  it('are nouns of a language', () => {
    const known = new Set(NUMBER_LANGUAGES.flatMap(({ phrases }) => phrases.flatMap(({ value }) => (value.role === 'noun' ? [value.id] : []))))
    // What a noun stands for that no lexicon has.
    known.add('other')
    expect([...asked].filter(([id]) => !known.has(id))).toEqual([])
  })
})

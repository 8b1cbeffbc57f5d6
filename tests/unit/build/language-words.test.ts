import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ESLint, Linter, type Rule } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../cli/program-facts.ts'

const { languageWords } = (await import(pathToFileURL(join(ROOT, 'build/lint/language-words.mjs')).href)) as { languageWords: Rule.RuleModule }
const linter = new Linter({ configType: 'flat' })

/** What the rule says of a piece of the engine. */
const wordsIn = (code: string): string[] => linter.verify(code, [{
  files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser },
  plugins: { extraction: { rules: { 'language-words': languageWords } } }, rules: { 'extraction/language-words': 'error' }
}], 'engine.ts').map(({ message }) => message.split(' is of one language')[0] ?? '')

describe('a word of a language in the engine', () => {
  it.each([
    ["const to = 'ل'", "'ل'"], ['const pronoun = /ه(م|ن)$/', '/ه(م|ن)$/'], ['const named = (name: string) => `ال${name}`', 'ال'],
    ['const adverb = /ly$/', '/ly$/'], ["const owner = /['’]s$/", "/['’]s$/"], ['const age = /(?<years>\\d+) years/', '/(?<years>\\d+) years/'],
    ["const isOf = (text: string) => fold(text.slice(0, 2)) === 'of'", "'of'"], ["const isOf = (text: string) => { const word = text.slice(0, 2); return 'of' !== word }", "'of'"],
    ["const opens = (text: string) => fold(text).startsWith('the ')", "'the '"], ["const is = (quantity: Quantity) => quantity.text.endsWith('men')", "'men'"],
    ["const LOOSE: ReadonlySet<string> = new Set(['on', 'over'])\nconst is = (text: string, at: number) => LOOSE.has(text.slice(at).toLowerCase())", 'LOOSE'],
    ["const is = (text: string) => ['on', 'over'].includes(fold(text))", "['on', 'over']"], ["const is = (text: string) => { switch (fold(text)) { case 'of': return true } }", "'of'"], ["const is = (text: string) => text[0] === 's'", "'s'"]
  ])('is found in: %s', (code, word) => {
    expect(wordsIn(code)).toEqual([word])
  })

  it.each([
    "const isMan = (quantity: Quantity) => quantity.noun === 'man'", "const REPORT = new Set(['report'])\nconst is = (topic: string) => REPORT.has(topic)", "const comma = (text: string) => text[0] === ','",
    'const state = /\\.(state|ward)$/', 'const name = /^\\p{Lu}\\p{Ll}/u', 'const capital = /^[A-Z]{2,6}$/', 'const digit = /[0-9٠-٩]/', "const mark = '،'", "import { of } from './of.ts'"
  ])('is no name of ours, sign or class of letters: %s', (code) => {
    expect(wordsIn(code)).toEqual([])
  })
})

describe('the rule', () => {
  const eslint = new ESLint({ cwd: ROOT })
  const holdsIn = async (file: string): Promise<boolean> => {
    const config = (await eslint.calculateConfigForFile(join(ROOT, file))) as Linter.Config
    return config.rules?.['extraction/language-words'] !== undefined
  }
  it('holds in every folder of the engine and in no folder of a language', async () => {
    const held: string[] = []
    const folders = readdirSync(join(ROOT, 'core/extraction'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    for (const folder of folders) if (await holdsIn(`core/extraction/${folder}/x.ts`)) held.push(folder)
    expect(held.sort()).toEqual(['claims', 'lexicon', 'numbers', 'text'])
    expect(await holdsIn('core/extraction/claims/parts/x.ts')).toBe(true)
    expect(await holdsIn('core/extraction/en/numbers/x.ts')).toBe(false)
  })
})

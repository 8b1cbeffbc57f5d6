import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, describe, it } from 'vitest'
import { lacksOf } from '../../../build/package/packed-app.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'tahqiq-packed-')) })
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = async (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}
const aPackage = (name: string, code: string) => ({ [`node_modules/${name}/package.json`]: JSON.stringify({ name, exports: './index.js', type: 'module' }), [`node_modules/${name}/index.js`]: code })

describe('lacksOf', () => {
  it('names packages that are not packed, or that lack one in turn, and loads those that are whole', async () => {
    await put({
      'out/main/main.js': 'import { app } from "electron";\nimport { join } from "node:path";\nimport a from "whole";\nimport { b } from "lacking";\nexport const later = () => import("./chunks/late.js");\n',
      'out/main/chunks/late.js': 'import "../main.js";\nconst text = "import x from \\"a text\\"";\nexport const more = () => import("absent");\n',
      ...aPackage('whole', 'export default 1'), ...aPackage('lacking', 'import "absent-too"; export const b = 2')
    })
    const packages = (await lacksOf(folder)).filter((lack) => lack.includes('cannot be loaded'))
    expect(packages).toHaveLength(2)
    expect(packages[0]).toMatch(/^absent cannot be loaded: .*Cannot find package 'absent'/)
    expect(packages[1]).toMatch(/^lacking cannot be loaded: .*Cannot find package 'absent-too'/)
  })

  it('names files that the program reads by their path', async () => {
    await put({ 'out/main/main.js': '', 'out/renderer/index.html': '' })
    const lacks = await lacksOf(folder)
    expect(lacks).toContain('out/preload/preload.cjs is missing')
    expect(lacks).toContain('node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2 is missing')
    expect(lacks).not.toContain('out/renderer/index.html is missing')
  })
})

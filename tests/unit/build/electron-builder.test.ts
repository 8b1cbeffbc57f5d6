import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { debianOptions } from '../../../build/package/debian-options.ts'
import { ROOT } from '../../../cli/program-facts.ts'

interface Configuration { appId: string; artifactName: string; files: string[]; extraResources: { from: string; to: string }[]; electronFuses: Record<string, boolean>; linux: { icon: string; target: string[] }; mac: { icon: string }; win: { icon: string } }
interface Builder { getConfig(project: string, path: string, given: null): Promise<Configuration>; validateConfiguration(config: Configuration, log: { isEnabled: boolean; add: () => void }): Promise<void> }
/** What electron-builder itself reads and checks its configuration with. */
const builder = createRequire(import.meta.url)('app-builder-lib/out/util/config/config') as Builder

/** The width and height that a PNG's header tells. */
async function sizeOf(path: string): Promise<[number, number]> {
  const bytes = await readFile(path)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('the configuration of packages', () => {
  let config: Configuration
  beforeAll(async () => { config = await builder.getConfig(ROOT, 'build/electron-builder.yml', null) })

  it('holds nothing that electron-builder does not know', async () => {
    await expect(builder.validateConfiguration(config, { isEnabled: false, add: () => undefined })).resolves.toBeUndefined()
    await expect(builder.validateConfiguration({ ...config, electronFuse: {} } as never, { isEnabled: false, add: () => undefined })).rejects.toThrow()
  })

  it('has an icon of the size that each system asks for at least, and Linux all those that their names tell', async () => {
    const icons = (await readdir(join(ROOT, config.linux.icon))).filter((name) => name.endsWith('.png'))
    for (const name of icons) expect(await sizeOf(join(ROOT, config.linux.icon, name)), name).toEqual(Array(2).fill(Number.parseInt(name, 10)))
    expect(icons).toEqual(expect.arrayContaining(['16x16.png', '32x32.png', '48x48.png', '256x256.png', '512x512.png']))
    expect((await sizeOf(join(ROOT, config.mac.icon)))[0]).toBeGreaterThanOrEqual(512)
    expect((await sizeOf(join(ROOT, config.win.icon)))[0]).toBeGreaterThanOrEqual(256)
  })

  it('brings along the bundled articles and the licence, under names without spaces', () => {
    expect(config.extraResources.map(({ from, to }) => [basename(from), to])).toEqual([['corpus', 'corpus'], ['LICENSE', 'LICENSE.txt']])
    expect(config.artifactName).not.toMatch(/\s/)
    for (const part of ['version', 'os', 'arch', 'ext']) expect(config.artifactName).toContain(`\${${part}}`)
  })

  it('lets nothing but the app run in Electron’s binary, and asks no keychain', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, grantFileProtocolExtraPrivileges: false, enableCookieEncryption: false
    })
  })
})

describe('a Debian package', () => {
  const who = { TAHQIQ_MAINTAINER: 'Figures Desk <desk@example.org>', TAHQIQ_HOMEPAGE: 'https://example.org/tahqiq' }

  it('is made beside the AppImage where it is said who answers for it', () => {
    expect(debianOptions('linux', who, [])).toEqual({ options: ['--linux', 'AppImage', 'deb', '--config.linux.maintainer=Figures Desk <desk@example.org>', '--config.extraMetadata.homepage=https://example.org/tahqiq'], lacks: null })
  })

  it.each([[{}], [{ ...who, TAHQIQ_MAINTAINER: 'Figures Desk' }], [{ ...who, TAHQIQ_HOMEPAGE: 'tahqiq' }]])('is not made, and said why, where it is not (%o)', (env) => {
    const { options, lacks } = debianOptions('linux', env, [])
    expect(options).toEqual([])
    expect(lacks).toContain('TAHQIQ_MAINTAINER')
  })

  it('is not spoken of on other systems, or where targets are named', () => {
    for (const [platform, given] of [['darwin', []], ['win32', []], ['linux', ['--dir']], ['linux', ['--linux', 'AppImage']], ['linux', ['-l']]] as const) expect(debianOptions(platform, {}, given)).toEqual({ options: [], lacks: null })
    expect(debianOptions('linux', who, ['--x64']).options).toContain('deb')
  })
})

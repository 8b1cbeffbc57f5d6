/** Who answers for a Debian package: a name with an address (`Name <name@example.org>`) and a page, both of which the format demands. */
const MAINTAINER = /^\S.*<[^<>@\s]+@[^<>@\s]+>$/

/**
 * The options by which electron-builder makes a Debian package beside the AppImage, where the environment says who answers for it; none elsewhere or
 * where the options ask for targets of their own. `lacks` says why there is no Debian package on Linux.
 */
export function debianOptions(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>, given: readonly string[]): { options: string[]; lacks: string | null } {
  const asksItself = given.some((option) => /^(?:--(?:linux|mac|macos|win|windows|dir|prepackaged)\b|-[lmwo]+$)/.test(option))
  if (platform !== 'linux' || asksItself) return { options: [], lacks: null }
  const { TAHQIQ_MAINTAINER: maintainer = '', TAHQIQ_HOMEPAGE: homepage = '' } = env
  if (!MAINTAINER.test(maintainer) || !URL.canParse(homepage)) {
    return { options: [], lacks: 'No Debian package is made: it names who answers for it. Set TAHQIQ_MAINTAINER="Name <name@example.org>" and TAHQIQ_HOMEPAGE=https://….' }
  }
  return { options: ['--linux', 'AppImage', 'deb', `--config.linux.maintainer=${maintainer}`, `--config.extraMetadata.homepage=${homepage}`], lacks: null }
}

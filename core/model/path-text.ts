/** A path in its parts, each with the slash behind it: `~/`, `Documents/`, `حرب 2026`. Takes either slash; joined they are the path. */
export const pathParts = (path: string): string[] => path.match(/[^/\\]*[/\\]+|[^/\\]+$/g) ?? []

/** Letters that are written right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * A path for a text of words: left to right, and a name of right-to-left letters in it kept apart, so that its digits and brackets do not change places with its
 * neighbours'. The marks are seen by nobody; where a path is to be copied it is shown without.
 */
export const pathInText = (path: string): string =>
  `\u2066${pathParts(path).map((part) => part.replace(/^[^/\\]+/, (name) => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name))).join('')}\u2069`

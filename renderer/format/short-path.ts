/** A path as people name it: the home folder at its beginning as `~`. Works with either slash. */
export function shortPath(path: string, home: string): string {
  if (home === '' || !path.startsWith(home)) return path
  const rest = path.slice(home.length)
  return rest === '' || rest.startsWith('/') || rest.startsWith('\\') ? `~${rest}` : path
}

const IRREGULAR: Readonly<Record<string, string>> = { man: 'men', woman: 'women', child: 'children', person: 'people', wife: 'wives', life: 'lives', thief: 'thieves', foot: 'feet', serviceman: 'servicemen', half: 'halves', knife: 'knives', shelf: 'shelves', loaf: 'loaves', mouse: 'mice', goose: 'geese', hero: 'heroes' }

/** The plural of an English noun; in a phrase its last word takes it. */
export function plural(singular: string): string {
  const space = singular.lastIndexOf(' ')
  const head = singular.slice(0, space + 1)
  const word = singular.slice(space + 1)
  const irregular = IRREGULAR[word]
  if (irregular) return head + irregular
  if (/(policeman|man|woman)$/.test(word) && !/(german|roman|human|ottoman)$/i.test(word)) return head + word.replace(/man$/, 'men')
  if (/child$/.test(word)) return `${head}${word}ren`
  if (/[^aeiou]y$/.test(word)) return `${head}${word.slice(0, -1)}ies`
  if (/(s|x|z|ch|sh)$/.test(word)) return `${head}${word}es`
  return `${head}${word}s`
}

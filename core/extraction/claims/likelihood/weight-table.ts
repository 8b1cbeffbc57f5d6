/** The rows of a table of weights as training writes it: a line a feature, its name, a tab, and what it weighs. */
export function rowsOf(table: string): [name: string, weight: string][] {
  return table.split('\n').flatMap((line): [string, string][] => {
    const tab = line.lastIndexOf('\t')
    return tab > 0 ? [[line.slice(0, tab), line.slice(tab + 1)]] : []
  })
}

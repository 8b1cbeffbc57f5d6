/** The plural forms of Arabic, as Unicode's CLDR names them. */
type ArabicForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The name of a counted text without its plural form; English has `_one` and `_other`. */
type Counted<Key> = Key extends `${infer Name}_other` ? Name : never
type IsForm<Key> = Key extends `${string}_one` | `${string}_other` ? true : false

/**
 * The shape an Arabic table must have beside its English one: the same keys, and all six plural forms wherever English counts.
 * A key missing in either language does not compile.
 */
export type Translation<English> = {
  -readonly [Key in keyof English as IsForm<Key> extends true ? never : Key]: English[Key] extends string ? string : Translation<English[Key]>
} & { [Key in Counted<keyof English> as `${Key}_${ArabicForm}`]: string }

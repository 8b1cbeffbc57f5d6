import { z } from 'zod'
import { errors } from './en/errors.ts'
import { notices } from './en/notices.ts'
import { warnings } from './en/warnings.ts'
import { say } from './say.ts'

/** Every wording in English, by its name. English is the table that others are checked against; their types come from it. */
export const ENGLISH = { ...errors, ...notices, ...warnings } as const

type Wordings = typeof ENGLISH
type Plain<Key> = Key extends `${infer Name}_one` | `${infer Name}_other` ? Name : Key
/** The name of something that can be said: `code/name` of an error, `notice/…`, `remedy/…`, `warning/…` and so on. */
export type StatementName = Plain<keyof Wordings>
/** The names of what can be said of a failure. */
export type ErrorName = Plain<keyof typeof errors>

/**
 * Something that the program tells: its name and the details that its wording puts in, so that each reader is told in a language of their own. `message` is
 * it in English, for logs, the command line and whoever does not know the name.
 */
export interface Statement { says: string; message: string; details: Details }
/** What a wording puts in, by name. A statement among them is put in as its own words. */
export interface Details { [name: string]: string | number | boolean | null | Statement }

export const detailsSchema: z.ZodType<Details> = z.lazy(() => z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), statementSchema])))
export const statementSchema: z.ZodType<Statement> = z.object({ says: z.string(), message: z.string(), details: detailsSchema })

type Slots<Text> = Text extends `${string}{{${infer Slot}}}${infer Rest}` ? Slot | Slots<Rest> : never
type NameOf<Slot> = Slot extends `${infer Name}, ${string}` ? Name : Slot
type ValueOf<Slot> = Slot extends `${string}, ${'n' | 'mb'}` ? number : Slot extends `${string}, ${string}` ? string : string | number | Statement
type WordingOf<Name extends StatementName> = Name extends keyof Wordings ? Wordings[Name] : `${Name}_other` extends keyof Wordings ? Wordings[`${Name}_other`] : never
/** The details that a wording needs. */
export type DetailsOf<Name extends StatementName> = { [Slot in Slots<WordingOf<Name>> as NameOf<Slot> & string]: ValueOf<Slot> } & (`${Name}_other` extends keyof Wordings ? { count: number } : unknown)

/** What is given beside a name: its details, which may be left out where the wording needs none. Further details go along for programs. */
export type Given<Name extends StatementName> = keyof DetailsOf<Name> extends never ? [details?: Details] : [details: DetailsOf<Name> & Details]

/** Makes a statement. */
export function statement<Name extends StatementName>(name: Name, ...[details = {}]: Given<Name>): Statement {
  return { says: name, message: say({ says: name, message: '', details }, { language: 'en', wordings: ENGLISH }), details }
}

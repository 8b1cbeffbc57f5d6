import { Fragment } from 'react'
import { pathParts } from '../../core/model/path-text.ts'

/** A path: left to right, each name in it in its own direction. Copied, it is the path and nothing else. */
export function PathText({ path, title }: { path: string; title?: string }) {
  return <bdi dir="ltr" title={title}>{pathParts(path).map((part, place) => {
    const name = part.replace(/[/\\]+$/, '')
    return <Fragment key={place}><bdi dir="auto">{name}</bdi>{part.slice(name.length)}</Fragment>
  })}</bdi>
}

import { IconAmbulance, IconBox, IconHash, IconLock, IconMapPins } from '@tabler/icons-react'
import type { Kind } from '../../core/model/kind.ts'

const SHAPES = { casualty: IconAmbulance, hostage: IconLock, aid: IconBox, displacement: IconMapPins, other: IconHash } satisfies Record<Kind, unknown>

/** A kind's sign in its colour, the one its passages are highlighted in. */
export function KindIcon({ kind, size = 14 }: { kind: Kind; size?: number }) {
  const Shape = SHAPES[kind]
  return <Shape size={size} stroke={1.8} color={`var(--tq-${kind})`} aria-hidden />
}

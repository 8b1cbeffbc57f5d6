import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './row-menu.module.css'

/** Where a menu opens, in pixels of the window, and what takes the caret back when it closes. */
export interface MenuSpot { x: number; y: number; from: HTMLElement | null }

const isRtl = (): boolean => document.documentElement.dir === 'rtl'

/** The edge at which a line of the page begins. */
const startOf = ({ left, right }: DOMRect): number => (isRtl() ? right : left)

/** Beneath a button, from where it begins. */
export function spotUnder(button: HTMLElement): MenuSpot {
  const box = button.getBoundingClientRect()
  return { x: startOf(box), y: box.bottom + 2, from: button }
}

/** In a row that the keyboard asks the menu of; `from` is the list that has the caret. */
export function spotInRow(row: HTMLElement, from: HTMLElement | null): MenuSpot {
  const box = row.getBoundingClientRect()
  return { x: startOf(box) + (isRtl() ? -40 : 40), y: box.bottom - 12, from }
}

/** Where the pointer asks for a menu. */
export const spotOf = ({ clientX, clientY }: MouseEvent, from: HTMLElement | null): MenuSpot => ({ x: clientX, y: clientY, from })

/** At a place of the window, with whatever has the caret now. */
export const spotAt = ({ x, y }: { x: number; y: number }): MenuSpot => ({ x, y, from: document.activeElement instanceof HTMLElement ? document.activeElement : null })

/** Whether a key asks for the menu of what is chosen. */
export const isMenuKey = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean => key === 'ContextMenu' || (shiftKey && key === 'F10')

/** A menu that opens at a place of the window. The caret goes back to where it was asked for, unless what was chosen took it elsewhere. */
export function SpotMenu({ spot, label, width = 310, onClose, children }: { spot: MenuSpot; label: string; width?: number; onClose: () => void; children: ReactNode }) {
  const close = (): void => {
    onClose()
    requestAnimationFrame(() => { if (document.activeElement === null || document.activeElement === document.body) spot.from?.focus({ preventScroll: true }) })
  }
  // The key press that asks for the menu is still on its way when the menu is drawn, and must not count as one outside of it.
  return (
    <Menu key={`${spot.x} ${spot.y}`} clickOutsideEvents={['mousedown', 'touchstart']} opened onChange={(opened) => { if (!opened) close() }} position="bottom-start" width={width} withinPortal returnFocus={false}>
      {/* The menu is called what its target says. */}
      <Menu.Target><span aria-hidden className={classes.spot} style={{ left: spot.x, top: spot.y }}>{label}</span></Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}

interface ButtonProps {
  /** What the row is called. */
  name: string
  /** Whether its menu is open. */
  opened: boolean
  /** Whether Tab comes to it: of a list only to the row that is chosen. */
  reached: boolean
  onOpen: (spot: MenuSpot) => void
}

/** The button of a row that opens the menu which the right mouse button opens too. */
export function RowMenuButton({ name, opened, reached, onOpen }: ButtonProps) {
  const { t } = useTranslation()
  return (
    <ActionIcon
      size={24} className={classes.button ?? ''} tabIndex={reached ? 0 : -1} aria-label={t('common.menuOf', { name })} aria-haspopup="menu" aria-expanded={opened}
      onClick={(event) => {
        event.stopPropagation()
        onOpen(spotUnder(event.currentTarget))
      }}
      // The list has a use of its own for these.
      onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') event.stopPropagation() }}
    >
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  )
}

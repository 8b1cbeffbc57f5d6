import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { createTheme, Modal, Popover, Select, SegmentedControl, Textarea, TextInput, Tooltip, Button, Menu, Switch, Checkbox, NumberInput, Autocomplete, Badge, MultiSelect, Drawer, ActionIcon } from '@mantine/core'
import { borrowCaret } from '../parts/take-caret.ts'

const green: MantineColorsTuple = ['#e8f6f3', '#d2ece6', '#a4d8cc', '#70c2b0', '#43af98', '#239f87', '#108f78', '#0b7c6a', '#0b6e5f', '#07564a']
const dark: MantineColorsTuple = ['#dde1e8', '#b9c0cc', '#959eac', '#6b7482', '#414854', '#323842', '#262b33', '#1b1f26', '#15181e', '#0f1116']
const gray: MantineColorsTuple = ['#f8f9fb', '#f1f3f6', '#e6e9ee', '#d9dde4', '#c6ccd6', '#a4acb9', '#6b7482', '#4c5461', '#343a45', '#20242c']

/**
 * Layers come and go at once. One that fades in takes the caret some frames late, and keys typed meanwhile are lost; one that fades out
 * keeps it for as long.
 */
export const AT_ONCE = { duration: 0 }

/** The look: dense, calm, one accent; sizes suit a desktop that is read all day. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 8, dark: 7 },
  colors: { green, teal: green, dark, gray },
  fontFamily: '"Noto Sans Arabic Variable", system-ui, "Segoe UI", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Code", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: { fontFamily: '"Noto Sans Arabic Variable", system-ui, sans-serif', fontWeight: '650' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs', autosize: true, minRows: 2 } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'xs' } }),
    Autocomplete: Autocomplete.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs', checkIconPosition: 'right', comboboxProps: { shadow: 'md', transitionProps: AT_ONCE } } }),
    MultiSelect: MultiSelect.extend({ defaultProps: { size: 'xs', comboboxProps: { shadow: 'md', transitionProps: AT_ONCE } } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs', transitionDuration: 120, withItemsBorders: false } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    Badge: Badge.extend({ defaultProps: { size: 'sm', radius: 4, variant: 'light', tt: 'none' } }),
    Switch: Switch.extend({ defaultProps: { size: 'xs' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', radius: 4 } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 450, withArrow: false, fz: 'xs', px: 8, py: 4, transitionProps: AT_ONCE } }),
    // The first item has the focus at once, not a placeholder that says nothing to a screen reader.
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: AT_ONCE, withInitialFocusPlaceholder: false } }),
    MenuDropdown: Menu.Dropdown.extend({ defaultProps: { ref: borrowCaret } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: AT_ONCE } }),
    Modal: Modal.extend({ styles: { title: { fontWeight: 650, fontSize: '0.9375rem' } }, defaultProps: { centered: true, radius: 10, overlayProps: { backgroundOpacity: 0.4 }, transitionProps: AT_ONCE } }),
    Drawer: Drawer.extend({ defaultProps: { overlayProps: { backgroundOpacity: 0.25 }, transitionProps: AT_ONCE } })
  }
})

/** Mantine's dimmed and placeholder greys are too faint to read on white (WCAG 2.2, 1.4.3: 4.5 to 1); these are not. */
export const colorVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1d2128',
    '--mantine-color-dimmed': '#5a6270',
    '--mantine-color-placeholder': '#6b7380',
    '--mantine-color-error': '#b42318',
    '--mantine-color-red-light-color': '#b42318',
    '--mantine-color-default-border': '#d9dde4'
  },
  dark: {
    '--mantine-color-body': '#1b1f26',
    '--mantine-color-text': '#dde1e8',
    '--mantine-color-dimmed': '#9aa3b1',
    '--mantine-color-placeholder': '#8d96a5',
    '--mantine-color-error': '#ff8a80',
    '--mantine-color-red-light-color': '#ff8a80',
    '--mantine-color-default-border': '#363c47'
  }
})

/** Relative luminance of an sRGB colour (WCAG 2), 0 to 1. */
function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) => {
    const c = channel / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** A house colour (`#rrggbb`) darkened until text in it is readable on white (contrast of 4.5 to 1, WCAG AA); unchanged where it is. */
export function readableAccent(color: string): string {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1).map((hex) => Number.parseInt(hex, 16))
  if (!channels) return '#0b6e5f'
  let [red = 0, green = 0, blue = 0] = channels
  while (1.05 / (luminance(red, green, blue) + 0.05) < 4.5) {
    red = Math.floor(red * 0.94)
    green = Math.floor(green * 0.94)
    blue = Math.floor(blue * 0.94)
  }
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

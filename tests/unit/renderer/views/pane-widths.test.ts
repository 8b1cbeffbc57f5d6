import { describe, expect, it } from 'vitest'
import { fittingWidths, LEAST, LINES } from '../../../../renderer/views/workbench/pane-widths.ts'

describe('the panes beside the article', () => {
  it('keep the widths that were chosen where there is room', () => {
    expect(fittingWidths({ side: 312, inspector: 348 }, 982)).toEqual({ side: 312, inspector: 348 })
  })
  it('both give way in a narrower window, and leave the article its least width', () => {
    const { side, inspector } = fittingWidths({ side: 312, inspector: 348 }, 900)
    expect(side + inspector + LEAST.article + LINES).toBeLessThanOrEqual(900)
    expect([side < 312, side > LEAST.side, inspector < 348, inspector > LEAST.inspector]).toEqual([true, true, true, true])
  })
  it('are scrolled to as they are in a window too narrow for all', () => {
    expect(fittingWidths({ side: 312, inspector: 348 }, 841)).toEqual({ side: 312, inspector: 348 })
    expect(fittingWidths({ side: 312, inspector: 348 }, 842)).toEqual({ side: LEAST.side, inspector: LEAST.inspector })
  })
})

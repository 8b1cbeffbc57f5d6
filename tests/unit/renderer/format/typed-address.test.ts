import { describe, expect, it } from 'vitest'
import { typedAddress } from '../../../../renderer/format/typed-address.ts'

describe('typedAddress', () => {
  it.each([
    ['www.moh.gov', 'https://www.moh.gov'], [' example.org/page?id=2 ', 'https://example.org/page?id=2'], ['وزارة.فلسطين/خبر', 'https://وزارة.فلسطين/خبر'], ['host.example:8080/a', 'https://host.example:8080/a']
  ])('gives %s the scheme that it lacks', (typed, address) => expect(typedAddress(typed)).toBe(address))

  it.each(['https://example.org/page', 'http://a.b', 'mailto:press@example.org', 'see the report', 'report', '12.5', ''])('leaves %s as it is', (typed) => expect(typedAddress(typed)).toBe(typed))
})

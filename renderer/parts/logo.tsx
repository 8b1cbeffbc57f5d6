/** The mark of the program: a figure under a ruled line, ticked. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b6e5f" />
      <path d="M8 22.5h16" stroke="#a4d8cc" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M9.5 13.2l4.6 4.3L23 8.6" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

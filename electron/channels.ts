/** The channels between page and main process: one for every call of the contract, and the few things only this host has. */
export const CHANNELS = {
  call: 'tahqiq:call',
  cancel: 'tahqiq:cancel',
  event: 'tahqiq:event',
  dialog: 'tahqiq:dialog',
  keepFile: 'tahqiq:keep-file'
} as const

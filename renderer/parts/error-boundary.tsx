import { Button, Stack, Text } from '@mantine/core'
import i18next from 'i18next'
import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'
import { FoldedFault } from './told.tsx'

/** Keeps a fault in one part of the window from taking the others with it; `onFailed` may save what the part held. */
export class ErrorBoundary extends Component<{ children: ReactNode; onFailed?: () => void }, { failed: Error | null }> {
  override state: { failed: Error | null } = { failed: null }

  static getDerivedStateFromError(failed: Error): { failed: Error } {
    return { failed }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
    this.props.onFailed?.()
  }

  override render(): ReactNode {
    const { failed } = this.state
    if (failed === null) return this.props.children
    return (
      <Stack align="center" justify="center" h="100%" p="xl" role="alert">
        <Text fw={600}>{i18next.t('errors.boundary')}</Text>
        <Text size="sm" c="dimmed">{i18next.t('errors.boundaryBody')}</Text>
        <Button onClick={() => window.location.reload()}>{i18next.t('common.reload')}</Button>
        <FoldedFault reason={failed.stack ?? failed.message} />
      </Stack>
    )
  }
}

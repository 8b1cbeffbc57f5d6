import { build } from './build-app.ts'

// npm run build: builds whether or not it is needed, and notes what from, so that nothing that follows builds again.
await build()

import { buildIfNeeded } from '../../build/launch/build-app.ts'

/** Before the first test: what is tested is what the sources say. */
export default async function buildFirst(): Promise<void> {
  await buildIfNeeded((line) => { process.stdout.write(`${line}\n`) })
}

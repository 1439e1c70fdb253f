import { createConfig } from './config.ts'

/** What Next and Payload's own tools load. */
export default createConfig(process.env)

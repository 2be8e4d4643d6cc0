import type { Config } from './compiled.ts'

/** The config that the page opens with: the example `github`, without waiting for the others. */
export const startConfig: Config = {
  name: 'github.flexgen.yaml',
  text: `flexgen: 1
name: github
description: GitHub's REST API.
baseUrl: https://api.github.com
headers:
  Accept: application/vnd.github+json
  X-GitHub-Api-Version: "2022-11-28"
allowedHosts:
  - uploads.github.com
auth:
  type: bearer
  token: \${env.GITHUB_TOKEN}
`,
}

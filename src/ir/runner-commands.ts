/**
 * Where a command of a pipeline's runner begins, anywhere in a line of its log: `##[…]` of GitHub and Azure, `##vso[…]`
 * of Azure, `##teamcity[…]`. GitHub's `::…::` is one only at the beginning of a line.
 */
export const runnerCommand: RegExp = /##(?=\w*\[)/g

/**
 * Begins a command of a CI runner, anywhere in a line of its log: `##[…]` of GitHub and Azure, `##vso[…]` of Azure,
 * `##teamcity[…]`. GitHub's `::…::` counts only at the beginning of a line.
 */
export const runnerCommand: RegExp = /##(?=\w*\[)/g

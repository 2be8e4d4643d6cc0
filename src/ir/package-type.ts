/** How Node loads `.js` and `.ts` files, according to `type` in the nearest `package.json`. */
export type PackageType = 'module' | 'commonjs'

/** Why something that is there cannot be a config. */
export const notAFile = 'it is a pipe, a socket or a device, not a file'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EDQUOT: 'the quota is used up',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  ENXIO: notAFile,
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
}

/**
 * The result of what is no more than useful; `undefined` where the file system does not let us.
 *
 * @throws an error that is none of the file system's
 */
export function tryTo<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch (error) {
    reasonOf(error)
    return undefined
  }
}

/**
 * The reason of a failed call of the file system, in words.
 *
 * @throws the error itself, where it is none of the file system's
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
  return reasons[code] ?? code
}

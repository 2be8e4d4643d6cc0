/** Why something that exists cannot be a config. */
export const notAFile = 'it is a pipe, a socket or a device, not a file'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EDQUOT: 'the disk quota is exceeded',
  EFBIG: 'it is larger than the system allows',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links form a loop',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  ENXIO: notAFile,
  EPERM: 'the system does not allow it',
  EROFS: 'the file system is read-only',
}

/**
 * The result of an optional action; `undefined` if the file system refuses it.
 *
 * @throws an error that is not one of the file system
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
 * The reason in words why a call of the file system failed.
 *
 * @throws the error itself if it is not one of the file system
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
  return reasons[code] ?? code
}

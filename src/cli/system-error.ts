/** What the errors of the operating system mean for somebody who wants an article read or written. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the name',
  ENOTDIR: 'no such file or folder; a part of the path is a file',
  EACCES: 'permission denied; check who may read or write it',
  EPERM: 'permission denied; check who may read or write it',
  EISDIR: 'a folder, not a file; name a file in it',
  EMFILE: 'too many open files; raise the limit with ulimit -n',
  ENFILE: 'too many open files; close some programs',
  ENOSPC: 'no space left on the disk; make room',
  EDQUOT: 'no space left for this user; make room',
  EROFS: 'the disk can only be read; write elsewhere',
  ELOOP: 'a link that leads to itself; repair the link',
  ENAMETOOLONG: 'the name is too long; shorten it',
  ENXIO: 'nothing that can be read; name a file, a folder or -',
  EIO: 'the disk cannot be read; check it',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB; cut it into pieces',
  ERR_BUFFER_TOO_LARGE: 'larger than 512 MB when unpacked; no article is',
  Z_DATA_ERROR: 'not compressed as its name says, or damaged; check it with gzip -t',
  Z_BUF_ERROR: 'compressed, and cut off before its end; fetch it again',
  ZSTD_error_prefix_unknown: 'not compressed as its name says, or damaged; check it with zstd -t',
  ZSTD_error_corruption_detected: 'damaged; check it with zstd -t',
  ZSTD_error_srcSize_wrong: 'compressed, and cut off before its end; fetch it again',
  ERR_STRING_TOO_LONG: 'too long for one text; cut it into pieces',
};

/** True for errors of the operating system, as against errors of this program. */
export const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in MEANINGS;

/** What is wrong and what to do, in one line, without the name of the file. */
export function reasonOf(error: unknown): string {
  if (isSystemError(error)) return MEANINGS[error.code] ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

/** Bullets of lists; text browsers show authors as a list, too: "* Anna Muster, Reporter". */
export const BULLET = /^[*•·‣▪●○◦■□▶►▸+]\s+/u;

/** The line without the bullet that a list or a text browser puts before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');

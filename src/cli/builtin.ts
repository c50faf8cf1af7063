/** The parts of Node.js that few calls need, loaded at the first use: together they would take a tenth of a start. */
export const crypto = () => process.getBuiltinModule('node:crypto');
export const tty = () => process.getBuiltinModule('node:tty');
export const zlib = () => process.getBuiltinModule('node:zlib');

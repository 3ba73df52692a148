export function writeShims(): void;

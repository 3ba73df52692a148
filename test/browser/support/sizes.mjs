export const DESK = { width: 1280, height: 900 };
export const TABLET = { width: 768, height: 1024 };
export const PHONE = { width: 390, height: 844 };
/** 400 % of 1280 × 1024 (WCAG 1.4.10). */
export const AT_400_PERCENT = { width: 320, height: 256 };

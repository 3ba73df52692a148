interface Size {
  readonly width: number;
  readonly height: number;
}

export const DESK: Size;
export const TABLET: Size;
export const PHONE: Size;
export const AT_400_PERCENT: Size;

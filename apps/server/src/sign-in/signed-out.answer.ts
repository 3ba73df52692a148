/** The session is over here. */
export class SignedOutAnswer {
  /** Where the sign-in service ends its own session; absent where it cannot. @example "https://sso.stad.example/logout?client_id=anvisa-web" */
  endSession?: string;
}

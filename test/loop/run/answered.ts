/** What a copied request was answered with. Status 0: it could not be run at all, and the text says why. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

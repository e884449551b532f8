/** Point probabilities within this factor count as equally likely, as in R. */
export const TIE_FACTOR = 1e-7;

/** Small letters, so that "Sekdes.Awayan" and "sekdes.awayan" are one person. */
export const usernameForm = /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/;
export const asUsername = (typed: string): string => typed.trim().toLowerCase();

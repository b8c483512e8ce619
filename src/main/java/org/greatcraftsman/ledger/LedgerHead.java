package org.greatcraftsman.ledger;

/**
 * The newest entry of a chain. A published head, as in the public notice, makes a later truncation
 * of the chain detectable.
 *
 * @param seq the entry's position, from 1; 0 for an empty chain
 * @param hash the entry's hash, 64 hexadecimal digits; all zeros for an empty chain
 */
public record LedgerHead(long seq, String hash) {}

package org.greatcraftsman.ledger;

/**
 * The newest entry of a chain. A published head, as in the public notice, shows later whether
 * entries were cut off.
 *
 * @param seq the entry's position, from 1; 0 for an empty chain
 * @param hash the entry's hash, 64 hexadecimal digits; all zeros for an empty chain
 */
public record LedgerHead(long seq, String hash) {}

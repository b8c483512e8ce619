package org.greatcraftsman.ledger;

/**
 * The newest row of a round's ledger: who prints it elsewhere (the public notice does) can later
 * show that no row was cut off.
 *
 * @param seq the row's number, from 1; 0 when there is no row yet
 * @param hash the row's hash, 64 hexadecimal digits; all zeros when there is no row yet
 */
public record LedgerHead(long seq, String hash) {}

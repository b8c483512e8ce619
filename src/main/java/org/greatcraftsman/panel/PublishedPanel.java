package org.greatcraftsman.panel;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The published data of a panel: everything that is needed to repeat the draw, and no names before
 * the round is closed.
 *
 * @param size number of seats
 * @param filesByField number of shortlisted files by code of the industry; empty before the
 *     shortlist is confirmed
 * @param seats seats in the order of the draw; empty before it
 */
public record PublishedPanel(
    int size, SortedMap<String, Integer> filesByField, List<Draw> draws, List<DrawnSeat> seats) {

  /**
   * One draw with its commitment.
   *
   * @param serial number of the draw, from 1
   * @param commitment SHA-256 of the salt, published when the round opened
   * @param pool for each code the industries that the expert knows; {@code null} before the freeze
   * @param poolHash SHA-256 of the pool in its canonical form (RFC 8785)
   * @param seed SHA-256 of the ledger's newest hash at the freeze, a line feed and the pool hash
   * @param salt {@code null} until the round is closed
   */
  public record Draw(
      int serial,
      String commitment,
      Instant committedAt,
      SortedMap<String, SortedSet<String>> pool,
      String poolHash,
      String seed,
      Instant frozenAt,
      String salt) {}

  /**
   * One drawn seat.
   *
   * @param place place in the order of the draw, from 1
   * @param field code of the industry for which the seat was drawn; empty if none
   * @param state state of the seat, in Chinese
   * @param name {@code null} until the round is closed
   */
  public record DrawnSeat(int place, String code, String field, String state, String name) {}
}

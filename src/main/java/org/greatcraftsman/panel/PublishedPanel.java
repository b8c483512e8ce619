package org.greatcraftsman.panel;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What is published of a panel: everything that it takes to repeat the draw, and nobody's name
 * before the round is over.
 *
 * @param size how many seats the panel has
 * @param filesByField how many files of the confirmed list belong to each industry, by its code;
 *     empty before the list is confirmed
 * @param seats in the order of the draw; empty before it
 */
public record PublishedPanel(
    int size, SortedMap<String, Integer> filesByField, List<Draw> draws, List<DrawnSeat> seats) {

  /**
   * One draw.
   *
   * @param serial from 1
   * @param commitment SHA-256 of the salt, published when the round opened
   * @param pool for each code the fields that the expert knows; {@code null} before the freeze
   * @param poolHash SHA-256 of the pool in its canonical form (RFC 8785)
   * @param seed SHA-256 of the ledger's newest hash at the freeze, a line feed and the pool's hash
   * @param salt {@code null} until the round is over
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
   * One seat.
   *
   * @param place in the order of the draw, from 1
   * @param field code of the industry for which the seat was drawn; empty for none
   * @param state where it stands, in Chinese
   * @param name {@code null} until the round is over
   */
  public record DrawnSeat(int place, String code, String field, String state, String name) {}
}
